import type { Hop } from '../../query/compile/walk.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContains } from '../../query/filter/text-contains.js';
import { valueIn, allFilters } from '../../query/filter/filter-compiler.js';
import { timePossiblyWithin } from '../../query/filter/time-within.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import type { DocumentFilter } from './filter.js';

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
