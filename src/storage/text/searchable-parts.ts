import { fold } from './fold.js';

/** Characters of a part: some sentences, in which a reader sees at once what was found. */
const PART = 600;

/** What is stored of a long text for search. */
export interface SearchableParts extends Readonly<Record<string, readonly string[]>> {
  /** The text in parts, one after the other, each cut between two words where there are any. */
  readonly parts: readonly string[];
  /** Each of them folded, in one line that begins and ends with a space, so that ` word ` finds a whole word. */
  readonly words: readonly string[];
}

/** A long text in parts, so that a snippet is cut out of the part that has the words, and the rest is not read. */
export function searchableParts(content: string): SearchableParts {
  const parts: string[] = [];
  for (let start = 0; start < content.length;) {
    const piece = content.slice(start, start + PART);
    const isLast = start + PART >= content.length;
    const space = isLast ? -1 : piece.search(/\s\S*$/u);
    const end = start + (space > 0 ? space + 1 : lengthInWhole(piece));
    parts.push(content.slice(start, end));
    start = end;
  }
  return { parts, words: parts.map((part) => ` ${fold(part)} `) };
}

/** The length of a piece that does not end within a character. */
const lengthInWhole = (piece: string): number =>
  /[\uD800-\uDBFF]$/.test(piece) && piece.length > 1 ? piece.length - 1 : piece.length;
