import { type Remark, type Row, UnusableRow } from '../importer.js';
import { said } from '../shared/nothing.js';
import { isSentinelDay } from '../shared/sentinel-dates.js';

/** Columns that a table of strike releases must have. */
export const NEEDED_COLUMNS = ['date', 'country', 'location', 'number', 'description'] as const;

/** One validated row of the table: the strikes near one place that were released on one day. */
export interface ReleaseRow {
  /** The day of the release, in EDTF. */
  readonly day: string;
  readonly country: string;
  /** Where; empty if the row names only the country. */
  readonly location: string;
  /** Number of strikes. */
  readonly number: number;
  /** The sentence or sentences of the release from the word “strike” on. */
  readonly description: string;
  /** The paragraph of the release as it was published; empty if the table has none. */
  readonly paragraph: string;
  /** Whether the maker of the table corrected the row by hand. */
  readonly isEdited: boolean;
}

/** Validates the values of a row. Throws an UnusableRow that names everything required that is missing or wrong. */
export function readReleaseRow({ values }: Row): ReleaseRow {
  const faults: Remark[] = [];
  const value = (column: string) => said(values[column] ?? '');
  const demand = (column: string, reason: string) => {
    faults.push({ column, value: values[column] ?? '', reason });
  };

  const day = dayOf(value('date'));
  if (day === null) demand('date', 'Expected a day as month/day/year, e.g. 10/17/2016.');
  const number = /^\d{1,6}$/.test(value('number')) ? Number(value('number')) : 0;
  if (number === 0) demand('number', 'Expected the number of strikes, a whole number of at least 1.');
  const [country, location] = [value('country'), value('location')];
  if (!NAME.test(location) && (!NAME.test(country) || /^unknown$/i.test(country))) {
    demand('location', 'Expected the name of a place, or at least of a country.');
  }
  for (const [column, text, longest] of [
    ['country', country, MAX_NAME_LENGTH],
    ['location', location, MAX_NAME_LENGTH],
    ['description', value('description'), MAX_TEXT_LENGTH],
  ] as const) {
    if (text.length > longest) demand(column, `Expected at most ${longest} characters.`);
    if (CONTROL.test(text)) demand(column, 'Expected text without control characters.');
  }

  const [first, ...others] = faults;
  if (first) throw new UnusableRow([first, ...others]);
  return {
    day: day ?? '',
    country,
    location,
    number,
    description: value('description'),
    paragraph: value('line'),
    isEdited: /^(?:true|yes|1)$/i.test(value('manually_edited')),
  };
}

const NAME = /[\p{L}\p{N}]/u;
const CONTROL = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
/** Keeps ids that contain two of them short enough. */
const MAX_NAME_LENGTH = 40;
const MAX_TEXT_LENGTH = 15_000;

/** A day as month/day/year in EDTF; null for anything else, such as 30 February, or a day that stands for no date. */
function dayOf(text: string): string | null {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThatDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (year === '' || !isThatDay) return null;
  const iso = date.toISOString().slice(0, 10);
  return isSentinelDay(iso) ? null : iso;
}
