import { fold } from '../../storage/text/fold.js';
import type { SearchTerm } from '../../query/text/search-term.js';
import { likeness } from './spelling.js';

/** Stands before and after words that were found. */
export const MARK = '**';

const MAX_LENGTH = 200;
const WORD =
  /\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}'’ʹ-ˁ׳״]*[\p{L}\p{N}\p{M}])?/gu;

const NOTHING = { from: 0, until: 0, word: '', like: 0 };

/** Where in a text something was found. */
interface Found {
  readonly from: number;
  readonly until: number;
  readonly word: string;
  readonly like: number;
}

/** Of a record's texts, the one that fits best what is sought, cut around it, with the words marked. */
export function snippet(texts: readonly string[], sought: readonly SearchTerm[]): string {
  const words = sought.flatMap((one) => one.words);
  const [first = '', ...others] = texts.map((text) => text.replaceAll(MARK, ''));
  let best = { text: first, found: find(first, words) };
  for (const text of others) {
    const found = find(text, words);
    if (fit(found) > fit(best.found)) best = { text, found };
  }
  return marked(best.text, best.found);
}

function find(text: string, sought: readonly string[]): Found[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index }) => {
    const parts = fold(match).split(' ');
    const likest = sought
      .map((word) => ({ word, like: Math.max(...parts.map((part) => likeness(part, word))) }))
      .reduce((one, other) => (other.like > one.like ? other : one));
    return likest.like > 0 ? [{ from: index, until: index + match.length, ...likest }] : [];
  });
}

/** The sum, over the words that are sought, of the best likeness that was found of each. */
function fit(found: readonly Found[]): number {
  const likest = new Map<string, number>();
  for (const { word, like } of found) likest.set(word, Math.max(like, likest.get(word) ?? 0));
  return [...likest.values()].reduce((sum, like) => sum + like, 0);
}

function marked(text: string, found: readonly Found[]): string {
  const [start, end] = bounds(text, found);
  let marked = start > 0 ? '…' : '';
  let position = start;
  for (const { from, until } of found) {
    if (from < start || until > end) continue;
    marked += `${text.slice(position, from)}${MARK}${text.slice(from, until)}${MARK}`;
    position = until;
  }
  return `${marked}${text.slice(position, end)}${end < text.length ? '…' : ''}`.replace(/\s+/gu, ' ');
}

/** The part of the text that holds most of what was found, of at most the longest length, between two words. */
function bounds(text: string, found: readonly Found[]): [number, number] {
  if (text.length <= MAX_LENGTH) return [0, text.length];
  const within = ({ from }: Found): Found[] =>
    found.filter((other) => other.from >= from && other.until <= from + MAX_LENGTH / 2);
  const [first = NOTHING, ...others] = found;
  const anchor = others.reduce((best, one) => (fit(within(one)) > fit(within(best)) ? one : best), first);
  const before = text.slice(Math.max(0, anchor.from - MAX_LENGTH / 4), anchor.from);
  const start =
    anchor.from <= MAX_LENGTH / 4 ? 0 : anchor.from - before.length + before.search(/(?<=\s)\S|$/u);
  if (start + MAX_LENGTH >= text.length) return [start, text.length];
  const after = text.slice(start, start + MAX_LENGTH);
  const lastSpace = after.search(/\s\S*$/u);
  return [start, start + (lastSpace > 0 ? lastSpace : MAX_LENGTH)];
}
