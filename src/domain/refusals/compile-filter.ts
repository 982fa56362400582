import Cypher from '@neo4j/cypher-builder';
import { allFilters, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import type { Normalized } from '../../query/read/parameter.js';
import { decisionsOn } from '../merges/compile-decisions-filter.js';
import type { RefusalsArguments } from './list.js';

const compileDecisions = decisionsOn({
  along: ['REFUSED'],
  idIn: (refusal) => Cypher.head(refusal.property('pair')),
});

/** Compiles what is asked of decisions that two entities are different. */
export const compileRefusals: FilterCompiler = (wanted, refusal, compilation) => {
  const { covering } = wanted as Normalized<RefusalsArguments>;
  const covers = refusal.property('covering');
  return allFilters([
    compileDecisions(wanted, refusal, compilation),
    covering === undefined
      ? undefined
      : { conditions: [covering ? Cypher.isNotNull(covers) : Cypher.isNull(covers)] },
  ]);
};
