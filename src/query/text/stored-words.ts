import type { Transform } from '../compile/compilation.js';
import { parseSearchText, type SearchTerm } from './search-term.js';

/**
 * What the stored `words` of a record must contain to match a term: they begin and end with a space, so ` word ` is a
 * whole word, ` word` the beginning of one, and ` two words ` a phrase.
 */
export const inStoredWords: Transform = (text, path) =>
  parseSearchText(text as string, path).map(({ words, prefix }) => ` ${words.join(' ')}${prefix ? '' : ' '}`);

/** The full-text index query for records that contain every term. */
export const indexQueryOfAll: Transform = (text, path) =>
  parseSearchText(text as string, path)
    .map((one) => `+words:${indexQueryOf(one)}`)
    .join(' ');

/**
 * The full-text index query for the longest term. It is probably the rarest, and whatever contains all terms contains
 * this one.
 */
export const indexQueryOfLongest: Transform = (text, path) =>
  `words:${indexQueryOf(parseSearchText(text as string, path).reduce(longer))}`;

/** A term as a full-text index query. It has only letters and digits, so nothing needs escaping. */
export const indexQueryOf = ({ words, prefix }: SearchTerm): string =>
  words.length > 1 ? `"${words.join(' ')}"` : `${words[0]}${prefix ? '*' : ''}`;

const longer = (one: SearchTerm, other: SearchTerm): SearchTerm =>
  lengthOf(other) > lengthOf(one) ? other : one;

const lengthOf = ({ words }: SearchTerm): number => words.join(' ').length;
