import { TimePrecision } from '../../../knowledge/time/time-precision.js';
import type { Time } from '../../reading/record-queries.js';

/** A date as FollowTheMoney writes it, as fine as it is known: 2019, 2019-03, 2019-03-17. */
const LENGTHS: Readonly<Partial<Record<TimePrecision, number>>> = {
  [TimePrecision.YEAR]: 4,
  [TimePrecision.MONTH]: 7,
  [TimePrecision.DAY]: 10,
  [TimePrecision.INSTANT]: 19,
};
const DAY = 10;

/** One date where the time is one as stated; else only the days at which it begins and ends, where these are known. */
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
