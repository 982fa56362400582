import type { ParsedComponents } from 'chrono-node';

/** A period as two EDTF dates, both included; null where it is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

const YEAR = '\\d{4}';
const ISO = `${YEAR}(?:-\\d{2}(?:-\\d{2})?)?`;
const ONE = new RegExp(`^${ISO}$`);
const TWO = new RegExp(`^(${ISO})\\s*(?:/|–|—|\\.\\.+|to|until|-)\\s*(${ISO})$`, 'i');
const OPEN_END = /^(?:since|from|after)\s+(.+)$/i;
const OPEN_BEGINNING = /^(?:until|till|before|to)\s+(.+)$/i;

/** As exact as it was typed: 2019, 2019-03 or 2019-03-25; null without a year. */
function edtfOf(date: ParsedComponents): string | null {
  if (!date.isCertain('year')) return null;
  const two = (part: 'month' | 'day'): string => String(date.get(part)).padStart(2, '0');
  const month = `${String(date.get('year')).padStart(4, '0')}-${two('month')}`;
  return date.isCertain('day') ? `${month}-${two('day')}` : month;
}

/** Whether a date exists: 2019-02-30 does not. */
function exists(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const read = new Date(`${String(year)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === Number(day);
}

const period = (since: string, until: string): Period | null =>
  exists(since) && exists(until) && since.slice(0, until.length) <= until.slice(0, since.length)
    ? { since, until }
    : null;

/** The period that a text names: “25 March 2019”, “March 2019”, “2016 – 2018”, “since 2016”; null if it names none. */
export async function readPeriod(text: string): Promise<Period | null> {
  const typed = text.trim();
  if (ONE.test(typed)) return period(typed, typed);
  const two = TWO.exec(typed);
  if (two) return period(two[1] ?? '', two[2] ?? '');
  const after = OPEN_END.exec(typed)?.[1];
  if (after !== undefined) return openEnd(await readPeriod(after));
  const before = OPEN_BEGINNING.exec(typed)?.[1];
  if (before !== undefined) return openBeginning(await readPeriod(before));
  // Words of a date are read only where someone types them.
  const { GB } = await import('chrono-node/en');
  const [found, another] = GB.parse(typed);
  if (found === undefined || another !== undefined || found.text.length < typed.length) return null;
  const since = edtfOf(found.start);
  const until = found.end ? edtfOf(found.end) : since;
  return since === null || until === null ? null : period(since, until);
}

const openEnd = (read: Period | null): Period | null => read && { since: read.since, until: null };
const openBeginning = (read: Period | null): Period | null => read && { since: null, until: read.until };

/** The last day of an EDTF year, month or day. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined || year === undefined) return date;
  // The day before the first of the next month, also of December.
  const last = new Date(Date.UTC(2000, month ?? 12, 0));
  last.setUTCFullYear(year, month ?? 12, 0);
  return last.toISOString().slice(0, 10);
}
