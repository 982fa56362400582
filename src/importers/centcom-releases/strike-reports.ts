import { readText } from './grammar/read-text.js';
import type { SentenceReading } from './grammar/reading.js';
import type { ReleaseRow } from './columns.js';

/** What a release says about the strikes near one place. */
export interface StrikeReport {
  /** As it is written; empty if only the country is named. */
  readonly place: string;
  /** Null if it is not stated. */
  readonly number: number | null;
  /** Empty if the release only says that there were strikes. */
  readonly sentences: readonly Quoted[];
}

/** A parsed sentence, with its wording as published. */
export interface Quoted extends SentenceReading {
  readonly quote: string;
}

/**
 * The reports of a row: usually one. A paragraph of the early releases covers several places, “In Iraq, eight
 * airstrikes near Mosul … . Near Hit, an airstrike …”: its row names a country, and the number of the first place.
 */
export function strikeReportsOf(row: ReleaseRow, ofCountry: boolean): StrikeReport[] {
  const [first, ...others] = readText(row.description);
  const place = (ofCountry && first?.strikes?.place) || row.location;
  const sentences = first ? [{ ...first, quote: headOf(row) + first.sentence }] : [];
  const reports: { place: string; number: number | null; sentences: Quoted[] }[] = [
    { place, number: row.number, sentences },
  ];
  for (const reading of others) {
    const sentence = { ...reading, quote: reading.sentence };
    const named = reading.strikes?.place ?? null;
    if (reading.strikes && (named !== null || reading.strikes.number !== null)) {
      const { number } = reading.strikes;
      reports.push({ place: named ?? row.location, number, sentences: [sentence] });
    } else {
      reports.at(-1)?.sentences.push(sentence);
    }
  }
  return reports;
}

/** What precedes the description in its sentence, place and number: “Near Mosul, four ”. */
export function headOf({ paragraph, description }: ReleaseRow): string {
  const end = paragraph.indexOf(description);
  const before = end === -1 ? '' : paragraph.slice(0, end);
  return before
    .replace(/^[\s\S]*[.:]\s+/, '')
    .replace(/^[-\s]+/, '')
    .replace(/\s+/g, ' ');
}
