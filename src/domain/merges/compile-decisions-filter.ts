import Cypher from '@neo4j/cypher-builder';
import type { Hop } from '../../query/compile/walk.js';
import { allFilters, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import { walkFromAny } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import { ENTITY_KINDS, kindOfEnumValue } from '../../storage/ids.js';
import type { DecisionsArguments } from './list.js';

/** How one sort of decision names the entities that it is about. */
interface Naming {
  /** The edges to them. */
  readonly along: Hop['along'];
  /** The id of one of them, in the decision itself. */
  readonly idIn: (decision: Cypher.Node) => Cypher.Expr;
}

/** Compiles what is asked of decisions about entities. */
export const decisionsOn =
  ({ along, idIn }: Naming): FilterCompiler =>
  ({ about, undone, kind }: Normalized<DecisionsArguments>, decision, compilation) => {
    const undoneAt = compilation.moment.property(decision, 'undoneAt');
    return allFilters([
      about && walkFromAny(ENTITY_KINDS, about, [{ along, direction: 'in' }], decision, compilation),
      kind && {
        conditions: [Cypher.startsWith(idIn(decision), new Cypher.Literal(`${kindOfEnumValue(kind)}:`))],
      },
      undone === undefined
        ? undefined
        : { conditions: [undone ? Cypher.isNotNull(undoneAt) : Cypher.isNull(undoneAt)] },
    ]);
  };
