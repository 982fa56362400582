import { wholeNumber } from '../shared/decimal.js';

/** An instant as R and pandas write it, in UTC. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?: ?(?:Z|UTC|\+00:?00))?$/;

/** Seconds in this century; releases are numbered differently. */
export const isTimestamp = (text: string): boolean => /^\d{9,10}$/.test(text);

/** The seconds since 1970 given as a number or as an instant; null if neither. */
export function secondsIn(text: string): string | null {
  const [, day, time] = INSTANT.exec(text) ?? [];
  const seconds = String(day === undefined ? wholeNumber(text) : Date.parse(`${day}T${time}Z`) / 1000);
  return isTimestamp(seconds) ? seconds : null;
}

export const instantOf = (seconds: string): string =>
  new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
