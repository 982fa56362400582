import { parseTime } from '../../../knowledge/time/edtf.js';
import { InvalidTime } from '../../../knowledge/time/invalid-time.js';
import type { DossierInput } from '../../dossier-input.js';

/**
 * Whether all that a row tells of had ended before an instant. What is part of something else in it counts, and not the
 * whole; an event without an end that is known is not over.
 */
export function hasEnded({ events }: DossierInput, since: Date): boolean {
  const wholes = new Set((events ?? []).map(({ partOf }) => partOf));
  const own = (events ?? []).filter(({ id }) => !wholes.has(id));
  return own.length > 0 && own.every(({ time }) => endedBefore(time ?? null, since));
}

function endedBefore(time: string | null, since: Date): boolean {
  if (time === null) return false;
  try {
    const { latest } = parseTime(time);
    return latest !== null && latest < since;
  } catch (failure) {
    // A time that is none is told where the row is taken in.
    if (failure instanceof InvalidTime) return false;
    throw failure;
  }
}
