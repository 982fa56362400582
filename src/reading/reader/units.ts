import { tokensOf, type Token } from '../../grammar/tokens.js';
import type { DateInText } from './dates-in-text.js';
import type { NameInText } from './names-in-text.js';
import type { QuantityInText } from './quantities.js';
import { isActorId, isPlaceId, type Span } from './reading-input.js';

/** A word or mark of a text, or several that are one name, date or number. */
export interface Unit extends Token {
  readonly name?: NameInText;
  readonly date?: DateInText;
  readonly quantity?: QuantityInText;
}

/** What was found in a text before its sentences are read. */
export interface Findings {
  readonly text: string;
  readonly names: readonly NameInText[];
  readonly dates: readonly DateInText[];
  readonly quantities: readonly QuantityInText[];
}

/** Verbs of two words, written as one. */
const PHRASAL = /\bshot down\b|\bshooting down\b/gu;

/** The units of a part of a text. */
export function unitsOf({ text, names, dates, quantities }: Findings, { start, end }: Span): Unit[] {
  const within = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start >= start && span.end <= end);
  const words = text.slice(start, end);
  const phrasal = [...words.matchAll(PHRASAL)].map(({ 0: word, index }) => ({
    unit: {},
    span: { start: start + index, end: start + index + word.length },
  }));
  const spans: { unit: Omit<Unit, keyof Token>; span: Span }[] = [
    ...within(names).map((name) => ({ unit: { name }, span: name })),
    ...within(dates).map((date) => ({ unit: { date }, span: date })),
    ...within(quantities).map((quantity) => ({ unit: { quantity }, span: quantity })),
    ...phrasal,
  ].sort((one, other) => one.span.start - other.span.start);
  const units: Unit[] = [];
  let open: { span: Span; until: number } | null = null;
  for (const token of tokensOf(words)) {
    // “#ISIS” is the name.
    if (token.word === '#') continue;
    const own = { word: token.word, start: token.start + start, end: token.end + start };
    if (open && own.start < open.span.end) {
      const last = units.at(-1);
      if (last)
        units[units.length - 1] = {
          ...last,
          end: Math.max(last.end, own.end),
          word: text.slice(last.start, Math.max(last.end, own.end)),
        };
      continue;
    }
    const found = spans.find(({ span }) => span.start < own.end && own.start < span.end);
    if (found) {
      units.push({ ...own, ...found.unit });
      open = { span: found.span, until: found.span.end };
    } else {
      units.push(own);
      open = null;
    }
  }
  return units;
}

/** Whom a unit names; null if it names no actor. */
export const actorOf = (unit: Unit | undefined): string | null =>
  unit?.name?.candidates.find(({ id }) => isActorId(id))?.id ?? null;

/** Which known place a unit names; null if it names none. */
export const placeOf = (unit: Unit | undefined): { readonly id: string; readonly kind: string } | null =>
  unit?.name?.candidates.find(({ id }) => isPlaceId(id)) ?? null;

export const isPossessive = ({ word }: Unit): boolean => /['’]s?$/u.test(word);
export const isQuote = ({ word }: Unit): boolean => /^["“”]$/u.test(word);
