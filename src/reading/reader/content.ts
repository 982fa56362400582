import type { Said } from './drafted.js';
import { type PlaceAdverbial, placesIn } from './places-in-sentence.js';
import type { Sentence } from './sentences.js';
import type { Span } from './reading-input.js';
import type { Unit } from './units.js';

/** What somebody says in a sentence. */
export interface Content {
  readonly units: readonly Unit[];
  readonly said: Said;
  readonly sentence: Sentence;
  readonly places: readonly PlaceAdverbial[];
  /** Whether it only compares what the text is about with something else. */
  readonly isAside: boolean;
}

const ASIDE = /\bcompar(?:ed|es|ison)\b|\b(?:earlier|previous|preceding) (?:week|month|period|year)\b/i;

export function contentOf(units: readonly Unit[], said: Said, sentence: Sentence, text: string): Content {
  const words = text.slice(sentence.start, sentence.end);
  return { units, said, sentence, places: placesIn(units, text), isAside: ASIDE.test(words) };
}

/** Whether a unit tells where or when, and is no object. */
export const isElsewhere = ({ units, places }: Content, index: number): boolean =>
  units[index]?.date !== undefined || places.some(({ from, until }) => index >= from && index < until);

/** The words from one unit to another. */
export function spanOf(units: readonly Unit[], from: number, until: number): Span {
  const [first, last] = [units[from], units[Math.max(from, until - 1)]];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}
