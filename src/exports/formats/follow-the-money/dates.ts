import { TimePrecision } from '../../../time/time-precision.js';
import type { Time } from '../../reading/records.js';

/** Length of a FollowTheMoney date by precision: 2019, 2019-03, 2019-03-17. */
const LENGTHS: Readonly<Partial<Record<TimePrecision, number>>> = {
  [TimePrecision.YEAR]: 4,
  [TimePrecision.MONTH]: 7,
  [TimePrecision.DAY]: 10,
  [TimePrecision.INSTANT]: 19,
};
const DAY = 10;

/** One date if that is how the time was stated; otherwise only the days on which it begins and ends, if known. */
export function dates(time: Pick<Time, 'precision' | 'earliest' | 'latest'> | null): {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
} {
  if (!time) return {};
  const length = LENGTHS[time.precision];
  const [start, end] = [time.earliest, time.latest].map((instant) => written(instant, length ?? DAY));
  if (length !== undefined && start !== undefined && start === end) return { date: start };
  return { ...(start !== undefined && { startDate: start }), ...(end !== undefined && { endDate: end }) };
}

function written(instant: Date | null, length: number): string | undefined {
  const text = instant?.toISOString();
  return text !== undefined && /^\d{4}-/.test(text) ? text.slice(0, length) : undefined;
}
