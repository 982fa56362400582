import { fold } from './fold.js';

/** A text with more words is a title rather than a name, and nobody writes it as one word. */
const MAX_JOINED_WORDS = 4;

/**
 * The forms under which a name is stored and looked up: folded, and also as one word, because Deir ez-Zor is also Deir
 * Ezzor. Empty for a text without a letter or digit.
 */
export function formsOfName(name: string): string[] {
  const folded = fold(name);
  const words = folded.split(' ');
  if (folded === '' || words.length === 1 || words.length > MAX_JOINED_WORDS) return [folded].filter(Boolean);
  return [folded, words.join('')];
}
