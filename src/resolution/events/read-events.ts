import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { EventKind } from '../../domain/events/kind.js';
import { ROLE_PREDICATES } from '../../domain/events/participant-role.js';
import type { MatchedEvent } from './matched-event.js';
import { sourceOfId } from './source-of-id.js';

/** Number of events in memory at a time, besides those of the last days. */
const AT_A_TIME = 5_000;

const MAIN_ROLES: readonly string[] = [Predicate.PERPETRATED_BY, Predicate.TARGETED];

const query = new QueryFile('events-to-match', {
  at: [Predicate.OCCURRED_AT],
  by: [Predicate.PERPETRATED_BY],
  on: [Predicate.TARGETED],
  beside: ROLE_PREDICATES.filter((predicate) => !MAIN_ROLES.includes(predicate)),
  part: ['PART_OF'],
});

type Row = [
  key: string,
  id: string,
  kind: EventKind,
  start: number | null,
  end: number | null,
  places: string[],
  perpetrators: string[],
  targets: string[],
  others: string[],
  whole: string | null,
];

/** All events with a known beginning and end, in order of beginning, in pages. */
export async function* readEvents(readContext: ReadContext): AsyncGenerator<readonly MatchedEvent[]> {
  for (let after = ''; ;) {
    const rows = (await query.read({ after, most: AT_A_TIME }, readContext)) as Row[];
    yield rows.flatMap(eventOf);
    if (rows.length < AT_A_TIME) return;
    [after] = rows.at(-1) as Row;
  }
}

function eventOf(row: Row): MatchedEvent[] {
  const [, id, kind, start, end, places, perpetrators, targets, others, whole] = row;
  if (start === null || end === null) return [];
  const sources = new Set([sourceOfId(id)].filter((source) => source !== null));
  return [
    {
      id,
      kind,
      start,
      end,
      places: [...new Set(places)],
      perpetrators: [...new Set(perpetrators)],
      targets: [...new Set(targets)],
      others: [...new Set(others)],
      whole,
      sources,
    },
  ];
}
