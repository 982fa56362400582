import type { Transform } from '../compile/compilation.js';
import { readSought, type Sought } from './sought.js';

/**
 * What must stand in the stored `words` of a record for what is sought to be in it: these begin and end with a space,
 * so ` word ` is a whole word, ` word` the beginning of one, and ` two words ` a phrase.
 */
export const inStoredWords: Transform = (text, path) =>
  readSought(text as string, path).map(({ words, prefix }) => ` ${words.join(' ')}${prefix ? '' : ' '}`);

/** The query of the full-text index for the records that hold every part of what is sought. */
export const indexedByAll: Transform = (text, path) =>
  readSought(text as string, path)
    .map((one) => `+words:${inIndex(one)}`)
    .join(' ');

/**
 * The query of the full-text index for the longest part of what is sought. It is most likely the rarest, and what
 * several records hold together holds this one.
 */
export const indexedByLongest: Transform = (text, path) =>
  `words:${inIndex(readSought(text as string, path).reduce(longer))}`;

/** A part as the full-text index is asked for it. It holds letters and digits only, so nothing must be escaped. */
export const inIndex = ({ words, prefix }: Sought): string =>
  words.length > 1 ? `"${words.join(' ')}"` : `${words[0]}${prefix ? '*' : ''}`;

const longer = (one: Sought, other: Sought): Sought => (lengthOf(other) > lengthOf(one) ? other : one);

const lengthOf = ({ words }: Sought): number => words.join(' ').length;
