import type { Reading } from '../../graph/asked.js';
import { QueryFile } from '../../graph/query-file.js';
import { Predicate } from '../../knowledge/claims/predicate.js';
import type { EventKind } from '../../knowledge/events/event-kind.js';
import { ROLE_PREDICATES } from '../../knowledge/events/participant-role-of-predicate.js';
import type { MatchedEvent } from './matched-event.js';
import { sourceOfId } from './source-of-id.js';

const MAIN_ROLES: readonly string[] = [Predicate.PERPETRATED_BY, Predicate.TARGETED];

const query = new QueryFile('events-to-match', {
  at: [Predicate.OCCURRED_AT],
  by: [Predicate.PERPETRATED_BY],
  on: [Predicate.TARGETED],
  beside: ROLE_PREDICATES.filter((predicate) => !MAIN_ROLES.includes(predicate)),
  part: ['PART_OF'],
});

type Row = [
  id: string,
  kind: EventKind,
  start: number,
  end: number,
  places: string[],
  perpetrators: string[],
  targets: string[],
  others: string[],
  whole: string | null,
];

/** All events of which it is known when they began and ended, by when they began. */
export async function readEvents(reading: Reading): Promise<MatchedEvent[]> {
  const rows = (await query.read({}, reading)) as Row[];
  return rows.map(([id, kind, start, end, places, perpetrators, targets, others, whole]) => ({
    id,
    kind,
    start,
    end,
    places: [...new Set(places)],
    perpetrators: [...new Set(perpetrators)],
    targets: [...new Set(targets)],
    others: [...new Set(others)],
    whole,
    sources: new Set([sourceOfId(id)].filter((source) => source !== null)),
  }));
}
