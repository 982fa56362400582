import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { walk, type Hop } from '../../query/compile/walk.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContains } from '../../query/filter/text-contains.js';
import { valueIn, allFilters, walkExists } from '../../query/filter/filter-compiler.js';
import { timePossiblyWithin } from '../../query/filter/time-within.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import type { DocumentFilter } from './filter.js';

const PUBLISHED: Hop = { along: ['PUBLISHED_BY'], direction: 'in' };

const TEXT: Hop = { along: ['TEXT_OF'], direction: 'in' };

/** The condition that a text of a document is kept, or that none is. */
function isTextKept(wanted: boolean, document: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const exists = walkExists(walk(document, [TEXT], new Cypher.Node(), compilation));
  return wanted ? exists : Cypher.not(exists);
}

/** Compiles a DocumentFilter into conditions on a document. */
export const compileDocumentFilter = withBooleanOperators(
  (filter: Normalized<DocumentFilter>, document, compilation) => {
    const { kind, publisher, publishedDuring, text, hasText } = filter;
    return allFilters([
      publisher && { walks: [walkFrom('actor', publisher, [PUBLISHED], document, compilation)] },
      kind && valueIn(compilation.moment.property(document, 'kind'), kind, compilation),
      publishedDuring && timePossiblyWithin(document, 'publishedAt', publishedDuring, compilation),
      text && textContains(document, text, compilation),
      hasText === undefined ? undefined : { conditions: [isTextKept(hasText, document, compilation)] },
    ]);
  },
);
