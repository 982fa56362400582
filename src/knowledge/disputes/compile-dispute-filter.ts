import { walk, type Hop } from '../../graph/compile/walk.js';
import Cypher from '@neo4j/cypher-builder';
import { valueIn, allFilters, walkExists, type FilterCompiler } from '../../graph/filter/filter-compiler.js';
import { walkFromAny } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { DisputesArguments } from './disputes-arguments.js';

const SUBJECTS = ['event', 'actor', 'place'] as const;
const FROM_SUBJECT: readonly Hop[] = [
  { along: ['ABOUT'], direction: 'in' },
  { along: ['AMONG'], direction: 'in' },
];
const TO_CLAIM: Hop = { along: ['AMONG'], direction: 'out' };

/** Compiles a filter of disputes. One that is over has no effective claims left. */
export const compileDisputeFilter: FilterCompiler = (
  { about, measure }: Normalized<DisputesArguments>,
  dispute,
  compilation,
) =>
  allFilters([
    about && walkFromAny(SUBJECTS, about, FROM_SUBJECT, dispute, compilation),
    measure && valueIn(dispute.property('measure'), measure, compilation),
    { conditions: [walkExists(walk(dispute, [TO_CLAIM], new Cypher.Node(), compilation))] },
  ]);
