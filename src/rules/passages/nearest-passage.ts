const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MAX_LENGTH = 300;
/** Of the words that are sought, the share that must be near each other for the place to help anyone. */
const MIN_SHARE = 0.4;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a text that has most of the words that are sought near each other, from the first to the last, with a word more on
 * each side; null where nothing is like them.
 * A window slides over the text once, so that a long text is no matter.
 */
export function nearestPassage(content: string, exact: string): string | null {
  const sought = wordsOf(exact);
  const words = wordsOf(content);
  const wanted = new Map<string, number>();
  for (const { folded } of sought) wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  const inside = new Map<string, number>();
  let [common, best, bestStart] = [0, 0, 0];
  words.forEach(({ folded }, index) => {
    const leaving = words[index - sought.length]?.folded;
    common += count(folded, 1);
    if (leaving !== undefined) common += count(leaving, -1);
    if (common > best) [best, bestStart] = [common, Math.max(0, index - sought.length + 1)];
  });
  if (sought.length === 0 || best / sought.length < MIN_SHARE) return null;
  const isCommon = (index: number): boolean => wanted.has(words[index]?.folded ?? '');
  let [start, end] = [bestStart, Math.min(bestStart + sought.length, words.length) - 1];
  while (start < end && !isCommon(start)) start += 1;
  while (start < end && !isCommon(end)) end -= 1;
  const [first, last] = [words[Math.max(0, start - 1)], words[Math.min(words.length - 1, end + 1)]];
  const found = content.slice(first?.start, last?.end).replace(/\s+/gu, ' ');
  return found.length > MAX_LENGTH ? `${found.slice(0, MAX_LENGTH)}…` : found;

  /** How many more, or fewer, words are common once this one has come or gone. */
  function count(word: string, step: 1 | -1): number {
    const most = wanted.get(word);
    if (most === undefined) return 0;
    const before = inside.get(word) ?? 0;
    inside.set(word, before + step);
    return Math.min(before + step, most) - Math.min(before, most);
  }
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
