import { BIDI_CONTROL } from './bidi-control.js';

const MAX_LENGTH = 60;

/** A user's value as it may stand in a message: on one line, in quotes, and cut where it gets long. */
export function quoted(value: unknown): string {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing');
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return `“${short.replace(/\p{Cc}/gu, ' ').replace(EACH_BIDI_CONTROL, shown)}”`;
}

const EACH_BIDI_CONTROL = new RegExp(BIDI_CONTROL, 'gu');

/** What would turn the direction of writing, by its number. */
const shown = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`;
