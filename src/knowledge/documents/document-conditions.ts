import type { Hop } from '../../graph/compile/walk.js';
import { combined } from '../../graph/filter/combined.js';
import { containing } from '../../graph/filter/containing.js';
import { anyOf, together } from '../../graph/filter/filter.js';
import { timePossiblyWithin } from '../../graph/filter/time-within.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { DocumentFilter } from './document-filter.js';

const PUBLISHED: Hop = { along: ['PUBLISHED_BY'], direction: 'in' };

/** What a DocumentFilter asks of a document. */
export const documentConditions = combined((filter: Normalized<DocumentFilter>, document, compilation) => {
  const { kind, publisher, publishedDuring, text } = filter;
  return together([
    publisher && { walks: [walkFrom('actor', publisher, [PUBLISHED], document, compilation)] },
    kind && anyOf(compilation.moment.property(document, 'kind'), kind, compilation),
    publishedDuring && timePossiblyWithin(document, 'publishedAt', publishedDuring, compilation),
    text && containing(document, text, compilation),
  ]);
});
