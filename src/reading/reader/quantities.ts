import nlp from 'compromise';
import { Qualifier } from '../../domain/claims/qualifier.js';
import type { QuantityInput } from '../../domain/claims/quantity-input.js';
import { numberOf } from '../../grammar/numbers.js';
import type { Span } from './reading-input.js';

/** A number in a text: 31, “at least 8”, “between 20 and 25”, “4.5M”, “one-third”. */
export interface QuantityInText extends Span {
  readonly low: number | null;
  /** Null for a range. */
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Whether it is a part of a whole: a third, 40 percent. */
  readonly isShare: boolean;
}

const ONES =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ROUND = 'hundred|thousand|million|billion';
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const FRACTION = String.raw`(?:one|two|three|a)[- ](?:half|third|quarter|fifth|tenth)s?|half|a third|a quarter`;
const IN_WORDS = `(?:(?:a|${ONES})(?:[- ](?:${ONES}))?(?:[- ](?:${ROUND}))+(?:(?:,? and|,)?[- ](?:${ONES})(?:[- ](?:${ONES}))?(?:[- ](?:${ROUND}))*)*|(?:${ONES})(?:-(?:${ONES}))?)`;
const NUMBER = String.raw`(?:(?:${FRACTION})(?= of\b)|(?:${DIGITS})(?:(?:[ -](?:${ROUND}))|[MKkm]\b|bn\b)?|a dozen|${IN_WORDS})`;
const SHARE = String.raw`(?:\s*%|\s+per ?cent\b)`;

/** Words that stand before a number, and how it is to be read. */
const QUALIFIERS: readonly (readonly [string, Qualifier])[] = [
  [
    'at least|no fewer than|no less than|more than|over|upwards of|in excess of|a minimum of',
    Qualifier.AT_LEAST,
  ],
  [
    'at most|no more than|up to|as many as|fewer than|less than|under|nearly|almost|close to|a maximum of',
    Qualifier.AT_MOST,
  ],
  ['about|around|approximately|roughly|some|an estimated|estimated|circa', Qualifier.ABOUT],
];
const BEFORE = QUALIFIERS.map(([words]) => words).join('|');

const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:(?<before>${BEFORE})\s+)?(?:(?:between|from)\s+(?<low>${NUMBER})\s+(?:and|to)\s+(?<high>${NUMBER})|(?<from>${NUMBER})(?:\s+to\s+|\s?[-–]\s?|\s+or\s+)(?<until>${NUMBER})|(?<one>${NUMBER})(?<more>\+(?!\d))?)(?<share>${SHARE})?(?![\p{L}\p{N}]|[.,]\d|-(?!${DIGITS})\p{L})`,
  'giu',
);

/** The numbers in a text, without those that stand within the spans: dates, names. */
export function quantitiesIn(text: string, taken: readonly Span[]): QuantityInText[] {
  return [...text.matchAll(QUANTITY)].flatMap(({ 0: words, index, groups = {} }): QuantityInText[] => {
    const span = { start: index, end: index + words.length };
    if (taken.some((other) => span.start < other.end && other.start < span.end)) return [];
    const { before, share, more } = groups;
    const [from, until] = [groups['low'] ?? groups['from'], groups['high'] ?? groups['until']];
    const qualifier =
      QUALIFIERS.find(([form]) => new RegExp(`^(?:${form})$`, 'i').test(before ?? ''))?.[1] ??
      (more === undefined ? Qualifier.EXACT : Qualifier.AT_LEAST);
    const isShare = share !== undefined || new RegExp(`^(?:${FRACTION})$`, 'i').test(groups['one'] ?? '');
    const scale = share === undefined ? 1 : 0.01;
    if (from !== undefined && until !== undefined) {
      const [low, high] = [valueOf(from), valueOf(until)];
      if (low === null || high === null || low > high) return [];
      return [{ ...span, low: low * scale, best: null, high: high * scale, qualifier, isShare }];
    }
    const best = valueOf(groups['one'] ?? '');
    return best === null
      ? []
      : [{ ...span, low: null, best: rounded(best * scale), high: null, qualifier, isShare }];
  });
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The value of a number in digits or words. */
function valueOf(words: string): number | null {
  const text = words.toLowerCase();
  const simple = numberOf(text);
  if (simple !== null) return simple;
  if (text === 'a dozen') return 12;
  if (/^(?:a |one[- ])?half/.test(text)) return 0.5;
  const [, digits, scale] = /^([\d.,]+)(k|m|bn)$/.exec(text) ?? [];
  if (digits !== undefined) return rounded(Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1));
  const read = nlp(text.replace(/^a /, 'one ')).numbers().get() as readonly (number | null)[];
  const [number] = read;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const rounded = (number: number): number => Number(number.toFixed(3));

/** A number of a text as a claim has it. */
export function quantityOf(
  { low, best, high, qualifier }: Pick<QuantityInText, 'low' | 'best' | 'high' | 'qualifier'>,
  measure: string,
  unit: string | null,
): QuantityInput {
  return {
    measure,
    ...(unit !== null && { unit }),
    ...(low !== null && { low }),
    ...(best !== null && { best }),
    ...(high !== null && { high }),
    ...(qualifier !== Qualifier.EXACT && { qualifier }),
  };
}
