import { walk, type Hop } from '../../query/compile/walk.js';
import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { valueIn, allFilters, walkExists, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import { walkFromAny } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import { compileEventFilter } from '../events/compile-filter.js';
import type { EventFilter } from '../events/filter.js';
import type { DisputesArguments } from './list.js';

const SUBJECTS = ['event', 'actor', 'place'] as const;
const FROM_SUBJECT: readonly Hop[] = [
  { along: ['ABOUT'], direction: 'in' },
  { along: ['AMONG'], direction: 'in' },
];
const TO_CLAIM: Hop = { along: ['AMONG'], direction: 'out' };
const TO_EVENT: Hop = { along: ['ABOUT'], direction: 'out', to: 'Event' };

/** Compiles a filter of disputes. One that is over has no effective claims left. */
export const compileDisputeFilter: FilterCompiler = (
  { about, measure, filter }: Normalized<DisputesArguments>,
  dispute,
  compilation,
  path = '',
) =>
  allFilters([
    about && walkFromAny(SUBJECTS, about, FROM_SUBJECT, dispute, compilation),
    measure && valueIn(dispute.property('measure'), measure, compilation),
    filter && { conditions: [isAboutEvent(filter, dispute, compilation, `${path}.filter`)] },
    { conditions: [walkExists(walk(dispute, [TO_CLAIM], new Cypher.Node(), compilation))] },
  ]);

/** That one of its claims is about an event for which the filter holds. */
function isAboutEvent(
  filter: Normalized<EventFilter>,
  dispute: Cypher.Node,
  compilation: Compilation,
  path: string,
): Cypher.Predicate {
  const event = new Cypher.Node();
  const about = walk(dispute, [TO_CLAIM, TO_EVENT], event, compilation);
  const { walks, conditions } = compileEventFilter(filter, event, compilation, path);
  return walkExists({
    ...about,
    conditions: [...about.conditions, ...walks.map(walkExists), ...conditions],
  });
}
