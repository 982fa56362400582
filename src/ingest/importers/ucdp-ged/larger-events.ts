import type { EventInput } from '../../../knowledge/events/event-input.js';
import { EventKind } from '../../../knowledge/events/event-kind.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { slug } from './keys.js';

/**
 * What an event is part of, the largest first: the conflict, and the dyad, which is two sides of it. Both last as long
 * as their events, so they have no time. They have no place or number either: UCDP states none, and both follow from
 * their events.
 */
export function readLargerEvents(cells: Cells): EventInput[] {
  const conflict = readLarger(cells, 'conflict', 'A conflict as UCDP counts them', undefined);
  const dyad = readLarger(cells, 'dyad', 'Two sides of a conflict as UCDP counts them', conflict?.id);
  return [conflict, dyad].filter((event) => event !== null);
}

function readLarger(
  cells: Cells,
  sort: 'conflict' | 'dyad',
  what: string,
  partOf: string | undefined,
): EventInput | null {
  const [number, name] = [cells.text(`${sort}_id`), cells.text(`${sort}_name`)];
  if (number === null && name === null) return null;
  return {
    id: `event:ucdp-${sort}-${number === null ? `name-${slug(name ?? '')}` : slug(number)}`,
    kind: EventKind.OTHER,
    title: clipped(name ?? `UCDP ${sort} ${number ?? ''}`),
    description: number === null ? `${what}.` : `${what}: ${sort} ${number}.`,
    ...(partOf !== undefined && { partOf }),
  };
}
