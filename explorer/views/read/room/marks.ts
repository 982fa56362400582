import type { Span } from './passage-of.js';

/** Words that are marked for a claim. */
export interface Mark extends Span {
  readonly key: string;
}

/** A mark on its line below the words. */
export interface PlacedMark extends Mark {
  /** Number of the line, from 0, so that the lines of words that overlap are beside each other. */
  readonly lane: number;
}

/** Words between two places at which marks begin or end, and the marks on them, shortest first. */
export interface Segment extends Span {
  readonly marks: readonly PlacedMark[];
}

/** More lines than that are not told apart; further marks share the last one. */
export const LANES = 4;

/** Gives each mark the first line that is free where it begins. */
export function placed(marks: readonly Mark[]): PlacedMark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.start);
      const lane = Math.min(free === -1 ? ends.length : free, LANES - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, mark.end);
      return { ...mark, lane };
    });
}

/** A paragraph in segments. Marks that go on beyond it are cut at its ends. */
export function segmentsOf({ start, end }: Span, marks: readonly PlacedMark[]): Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of here) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const until = places[index + 1] ?? end;
    return {
      start: from,
      end: until,
      marks: here
        .filter((mark) => mark.start < until && mark.end > from)
        .sort((one, other) => one.end - one.start - (other.end - other.start)),
    };
  });
}

/** The paragraphs of a text: its lines that are not empty. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const length = Array.from(line).length;
    if (line.trim() !== '') paragraphs.push({ start, end: start + length });
    start += length + 1;
  }
  return paragraphs;
}
