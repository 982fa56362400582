import type { VariablesOf } from 'gql.tada';
import { matchedKindOf } from '../matched-kind.js';
import type { Pair } from '../reconcile-state.js';
import type { pairQuery } from './pair-query.js';

type EventFilter = NonNullable<VariablesOf<typeof pairQuery>['ofKept']>;

/** The events of an actor, or those at a place. */
const happened = (id: string): EventFilter => (id.startsWith('place:') ? { at: [id] } : { involving: [id] });

/** Without those whose time nobody states, which come last. */
const dated = (filter: EventFilter): EventFilter => ({ ...filter, not: { without: ['TIME'] } });

/** What to ask of a pair; null if nothing of its kind is compared. */
export function pairVariables({ keep, merge }: Pair): VariablesOf<typeof pairQuery> | null {
  const kind = matchedKindOf(keep);
  if (kind === null) return null;
  if (kind === 'EVENT') return { keep, merge, happens: false };
  const [ofKept, ofMerged] = [happened(keep), happened(merge)];
  return {
    ...{ keep, merge, happens: true, ofKept, ofMerged },
    datedOfKept: dated(ofKept),
    datedOfMerged: dated(ofMerged),
  };
}
