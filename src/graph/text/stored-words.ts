import type { Transform } from '../compile/compilation.js';
import { parseSearchText, type SearchTerm } from './search-term.js';

/**
 * What must stand in the stored `words` of a record for what is sought to be in it: these begin and end with a space,
 * so ` word ` is a whole word, ` word` the beginning of one, and ` two words ` a phrase.
 */
export const inStoredWords: Transform = (text, path) =>
  parseSearchText(text as string, path).map(({ words, prefix }) => ` ${words.join(' ')}${prefix ? '' : ' '}`);

/** The query of the full-text index for the records that hold every part of what is sought. */
export const indexQueryOfAll: Transform = (text, path) =>
  parseSearchText(text as string, path)
    .map((one) => `+words:${indexQueryOf(one)}`)
    .join(' ');

/**
 * The query of the full-text index for the longest part of what is sought. It is most likely the rarest, and what
 * several records hold together holds this one.
 */
export const indexQueryOfLongest: Transform = (text, path) =>
  `words:${indexQueryOf(parseSearchText(text as string, path).reduce(longer))}`;

/** A part as the full-text index is asked for it. It holds letters and digits only, so nothing must be escaped. */
export const indexQueryOf = ({ words, prefix }: SearchTerm): string =>
  words.length > 1 ? `"${words.join(' ')}"` : `${words[0]}${prefix ? '*' : ''}`;

const longer = (one: SearchTerm, other: SearchTerm): SearchTerm =>
  lengthOf(other) > lengthOf(one) ? other : one;

const lengthOf = ({ words }: SearchTerm): number => words.join(' ').length;
