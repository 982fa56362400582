import nlp from 'compromise';
import type { Span } from './reading-input.js';

/** What a line is, by its form. */
export type SentenceForm = 'TITLE' | 'HEADING' | 'ITEM' | 'SENTENCE';

/** A sentence of a text, at its place. */
export interface Sentence extends Span {
  readonly form: SentenceForm;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

const ITEM = /^\s*(?:--|[-*•–—·‣])\s+/u;
const TERMINAL = /[.!?:;…]["”’')\]]*\s*$/u;
const MAX_HEADING_LENGTH = 160;
/** A line that goes on in the next one. */
const GOES_ON = /(?:[,;–—-]|\b(?:the|an?|of|in|near|and|or|to|by|with|for|from|on|at|its|their|that))\s*$/iu;
/** The agency and the day of a dateline: “ (AP)”, “, March 9, 2017”. */
const FILED = String.raw`(?:\s*\([^)]{1,30}\)|,?\s+(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? ?\d{4})?)`;
const AROUND = String.raw`(?:,\s*\p{Lu}[\p{L}. ]{2,30})?`;
/** Words that begin a sentence of a day, not a dateline: “Tuesday 5 March – a drone struck”. */
const NO_PLACE = String.raw`(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On|In|Near|By|From|Since|Between)\b)`;
/** Where a report was filed: “SOUTHWEST ASIA, March 9, 2017 - ”, “BEIRUT (AP) — ”, “Geneva, 26 July 2019 – ”. */
const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.'’/ -]{2,40}${AROUND}${FILED}{0,2}|${NO_PLACE}\p{Lu}\p{Ll}[\p{L} ’-]{1,30}${AROUND}${FILED}{1,2})\s*[-–—]+\s+`,
  'u',
);

interface Block extends Span {
  readonly isItem: boolean;
}

/** The sentences of a text, line by line: a line that ends as no sentence does is a heading. */
export function sentencesOf(text: string): Sentence[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, paragraph): Sentence[] => {
    const words = text.slice(block.start, block.end);
    const isHeading =
      !block.isItem &&
      blocks.length > 1 &&
      !TERMINAL.test(words) &&
      words.length <= MAX_HEADING_LENGTH &&
      !/["”]\s*$/u.test(words);
    if (isHeading) return [{ ...block, form: paragraph === 0 ? 'TITLE' : 'HEADING', paragraph }];
    const dateline = DATELINE.exec(words)?.[0].length ?? 0;
    const start = block.start + dateline;
    return splitSentences(text, { start, end: block.end }).map((span) => ({
      ...span,
      form: block.isItem ? 'ITEM' : 'SENTENCE',
      paragraph,
    }));
  });
}

/** Lines, with those joined that a page broke. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isAfterGap = true;
  for (const { 0: line, index } of text.matchAll(/[^\n]+|\n(?=\s*\n)/gu)) {
    if (line.trim() === '') {
      isAfterGap = true;
      continue;
    }
    const mark = ITEM.exec(line)?.[0].length ?? 0;
    const lead = mark || line.length - line.trimStart().length;
    const span = { start: index + lead, end: index + line.trimEnd().length };
    const before = blocks.at(-1);
    const beforeWords = before ? text.slice(before.start, before.end) : '';
    const isJoined =
      before !== undefined &&
      !isAfterGap &&
      mark === 0 &&
      !TERMINAL.test(beforeWords) &&
      (/^\p{Ll}/u.test(line.trim()) || GOES_ON.test(beforeWords));
    if (isJoined) blocks[blocks.length - 1] = { ...before, end: span.end };
    else blocks.push({ ...span, isItem: mark > 0 });
    isAfterGap = false;
  }
  return blocks;
}

/** Sentences as compromise finds them, each at its place. */
function splitSentences(text: string, block: Span): Span[] {
  const words = text.slice(block.start, block.end);
  const parts = (nlp.tokenize(words).json({ text: true }) as readonly { text: string }[]).map((part) =>
    part.text.trim(),
  );
  const spans: Span[] = [];
  let cursor = 0;
  for (const part of parts.filter(Boolean)) {
    const found = words.indexOf(part, cursor);
    // What it changed is read as one sentence.
    if (found === -1) break;
    spans.push({ start: block.start + found, end: block.start + found + part.length });
    cursor = found + part.length;
  }
  const rest = words.slice(cursor);
  if (/[\p{L}\p{N}]/u.test(rest)) {
    const lead = rest.length - rest.trimStart().length;
    spans.push({ start: block.start + cursor + lead, end: block.start + cursor + rest.trimEnd().length });
  }
  return joinedQuotes(
    text,
    spans.flatMap((span) => splitAfterQuotes(text, span)),
  );
}

/** A full stop within quotation marks ends the sentence, too: “destroyed 104 vehicles.” Additionally, … */
function splitAfterQuotes(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const found = [...words.matchAll(/[.!?]["”]\s+(?=\p{Lu})/gu)].find(
    ({ index }) => !hasOpenQuote(words.slice(0, index + 2)),
  );
  if (!found) return [{ start, end }];
  const first = start + found.index + 2;
  return [
    { start, end: first },
    ...splitAfterQuotes(text, { start: start + found.index + found[0].length, end }),
  ];
}

/** A quotation of several sentences stays in one with whoever said it. */
function joinedQuotes(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isOpen = before !== undefined && hasOpenQuote(text.slice(before.start, before.end));
    const isRest = before !== undefined && (isOpen || /^\p{Ll}/u.test(text.slice(span.start, span.end)));
    if (isRest) joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function hasOpenQuote(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') > count('”') + (count('"') % 2);
}
