import { texts } from '../language/texts.js';

/** Name of the URL parameter for the instant, here and in the API. */
export const AS_OF = 'asOf';

/** As of when everything is shown: what had been recorded by then, or what had been stated in public. */
export interface Moment {
  /** A day or an instant. */
  readonly at: string;
  readonly stated: boolean;
}

/** As in a URL and in the API, what had been stated is marked behind the instant. */
const STATED = '/stated';

export const readMoment = (text: string): Moment =>
  text.endsWith(STATED) ? { at: text.slice(0, -STATED.length), stated: true } : { at: text, stated: false };

export const momentText = ({ at, stated }: Moment): string => (stated ? `${at}${STATED}` : at);

/** The moment for the API: a day becomes its last instant in UTC, an instant stays as it is. */
export function instantOf(text: string): string {
  const { at, stated } = readMoment(text);
  return momentText({ at: at.includes('T') ? at : `${at}T23:59:59.999Z`, stated });
}

/** A moment in words: what was known on 2019-03-25. */
export function momentInWords(text: string): string {
  const { at, stated } = readMoment(text);
  const day = at.slice(0, 10);
  return stated ? texts.page.statedBy(day) : texts.page.recordedBy(day);
}
