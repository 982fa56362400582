import type { Hop } from '../../graph/compile/walk.js';
import { withBooleanOperators } from '../../graph/filter/boolean-operators.js';
import { textContains } from '../../graph/filter/text-contains.js';
import { valueIn, allFilters } from '../../graph/filter/filter-compiler.js';
import { timePossiblyWithin } from '../../graph/filter/time-within.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { DocumentFilter } from './document-filter.js';

const PUBLISHED: Hop = { along: ['PUBLISHED_BY'], direction: 'in' };

/** Compiles a DocumentFilter into conditions on a document. */
export const compileDocumentFilter = withBooleanOperators(
  (filter: Normalized<DocumentFilter>, document, compilation) => {
    const { kind, publisher, publishedDuring, text } = filter;
    return allFilters([
      publisher && { walks: [walkFrom('actor', publisher, [PUBLISHED], document, compilation)] },
      kind && valueIn(compilation.moment.property(document, 'kind'), kind, compilation),
      publishedDuring && timePossiblyWithin(document, 'publishedAt', publishedDuring, compilation),
      text && textContains(document, text, compilation),
    ]);
  },
);
