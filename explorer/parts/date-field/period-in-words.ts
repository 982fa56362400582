import { timeInWords } from '../time-in-words.js';
import type { Period } from './read-date.js';
import { texts } from '../../language/texts.js';

const inWords = (edtf: string): string => timeInWords({ edtf, approximate: false, uncertain: false });

/** A period in words that are understood when they are typed: since 2016, until March 2019, 2016 – 2018. */
export function periodInWords({ since, until }: Period): string {
  if (since === null) return until === null ? '' : texts.time.until(inWords(until));
  if (until === null) return texts.time.since(inWords(since));
  return since === until ? inWords(since) : `${inWords(since)} – ${inWords(until)}`;
}
