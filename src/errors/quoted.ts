import { BIDI_CONTROL } from './bidi-control.js';

const MAX_LENGTH = 60;

/** A user's value for an error message: on one line, in quotes, and truncated. */
export function quoted(value: unknown): string {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing');
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return `“${short.replace(/\p{Cc}/gu, ' ').replace(EACH_BIDI_CONTROL, shown)}”`;
}

const EACH_BIDI_CONTROL = new RegExp(BIDI_CONTROL, 'gu');

/** Shows a character that changes text direction by its code point. */
const shown = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`;
