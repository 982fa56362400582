import type { Remark } from '../importer.js';
import { numberOf } from '../../grammar/numbers.js';
import type { PlaceInput } from '../../domain/places/inputs.js';
import type { ReportedEvent } from './claims.js';
import type { ReleaseRow } from './columns.js';
import { headOf } from './strike-reports.js';

/** Warnings about the values of a row by themselves. */
export function oddValues(row: ReleaseRow, country: PlaceInput | null): Remark[] {
  const odd: Remark[] = [];
  const remark = (column: string, value: string, reason: string) => odd.push({ column, value, reason });
  if (country === null) remark('country', row.country, 'It names no country; that of the place is used.');
  else if (country.name !== row.country) remark('country', row.country, `It was read as ${country.name}.`);
  if (row.location === '') remark('location', '', 'It is empty; the country is used.');
  const inWords = numberInWords(row);
  if (inWords !== null && inWords !== row.number) {
    remark('number', String(row.number), `The text says ${inWords}; the number is used.`);
  }
  if (row.description === '')
    remark('description', '', 'It is empty; only that there were strikes is known.');
  if (row.isEdited) remark('manually_edited', 'TRUE', 'The maker of the table corrected this row.');
  return odd;
}

/** Warnings about a report: its place, and words that the grammar does not cover. */
export function oddReport(
  { report, place }: ReportedEvent,
  row: ReleaseRow,
  country: PlaceInput | null,
): Remark[] {
  const [{ name }] = place.places;
  const unknown = {
    column: report.place === row.location ? 'location' : 'description',
    value: report.place,
    reason: 'It is not in the table of spellings; it becomes a separate place.',
  };
  const elsewhere = {
    column: 'country',
    value: country?.name ?? '',
    reason: `${name} lies in ${place.country?.name ?? ''}.`,
  };
  const uncovered = report.sentences.flatMap((sentence) => sentence.uncovered);
  return [
    ...(place.isKnown ? [] : [unknown]),
    ...(country && place.country && place.country.id !== country.id ? [elsewhere] : []),
    ...uncovered.map((value) => ({
      column: 'description',
      value,
      reason: 'It was not recognized as an effect; it is kept as text.',
    })),
  ];
}

/** The number in words before “strikes”, to compare with the column; null if there is none. */
function numberInWords(row: ReleaseRow): number | null {
  const word = headOf(row).trim().split(' ').at(-1) ?? '';
  return /^an?$/i.test(word) ? 1 : numberOf(word);
}
