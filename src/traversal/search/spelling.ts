import { distance } from 'fastest-levenshtein';

/**
 * Maximum number of differing letters in two spellings of one word: none for numbers, nor for short words, of which too
 * many are similar.
 */
export function lettersThatMayDiffer(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * Similarity of a word to the one searched for: 3 for the same, 2 for one that begins with it, 1 for another spelling,
 * 0 for another word. Both are folded.
 */
export function likeness(word: string, sought: string): 0 | 1 | 2 | 3 {
  if (word === sought) return 3;
  if (word.startsWith(sought)) return 2;
  return distance(word, sought) <= lettersThatMayDiffer(sought) ? 1 : 0;
}
