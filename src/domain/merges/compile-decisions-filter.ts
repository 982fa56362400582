import Cypher from '@neo4j/cypher-builder';
import type { Hop } from '../../query/compile/walk.js';
import { allFilters, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import { walkFromAny } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import { ENTITY_KINDS } from '../../storage/ids.js';
import type { DecisionsArguments } from './list.js';

/** Compiles what is asked of decisions about entities, which lead to these along some edges. */
export const decisionsAlong =
  (along: Hop['along']): FilterCompiler =>
  ({ about, undone }: Normalized<DecisionsArguments>, decision, compilation) => {
    const undoneAt = compilation.moment.property(decision, 'undoneAt');
    return allFilters([
      about && walkFromAny(ENTITY_KINDS, about, [{ along, direction: 'in' }], decision, compilation),
      undone === undefined
        ? undefined
        : { conditions: [undone ? Cypher.isNotNull(undoneAt) : Cypher.isNull(undoneAt)] },
    ]);
  };
