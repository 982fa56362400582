import type { Random } from './random.js';

const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3_650;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of a random day in the ten years covered. */
export const randomDay = (random: Random): number => random.below(DAYS);

export const dayText = (day: number): string =>
  new Date(FIRST_DAY + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The time of an event as sources state it: mostly a day, otherwise an interval, a month, or an approximate day. */
export function statedTime(day: number, random: Random): string {
  const form = random.next();
  if (form < 0.1) return `${dayText(day)}/${dayText(day + 1 + random.below(10))}`;
  if (form < 0.15) return dayText(day).slice(0, 7);
  return form < 0.25 ? `${dayText(day)}~` : dayText(day);
}
