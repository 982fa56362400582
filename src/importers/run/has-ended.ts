import { parseTime } from '../../time/edtf.js';
import { InvalidTime } from '../../time/invalid-time.js';
import type { DossierInput } from '../../write/dossier-input.js';

/**
 * Whether everything that a row describes had ended before an instant. Parts of events in the row count, wholes do not;
 * an event without a known end is not over.
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
    // An invalid time is reported when the row is imported.
    if (failure instanceof InvalidTime) return false;
    throw failure;
  }
}
