import type { ClaimInput } from '../draft/item.js';

type Quantity = NonNullable<ClaimInput['quantity']>;
type Numbers = Pick<Quantity, 'low' | 'best' | 'high' | 'qualifier'>;

const NUMBER = String.raw`-?\d[\d,]*(?:\.\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:-|–|—|to|and)\\s*(${NUMBER})$`, 'i');
const WITH_RANGE = new RegExp(
  `^(${NUMBER})\\s*\\(\\s*(${NUMBER})\\s*(?:-|–|—|to)\\s*(${NUMBER})\\s*\\)$`,
  'i',
);
const ONE = new RegExp(`^${NUMBER}$`);

const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Quantity['qualifier']>])[] = [
  [/^(?:at least|no fewer than|more than|over|min\.?|≥|>=|>)\s*/i, 'AT_LEAST'],
  [/^(?:at most|up to|no more than|nearly|almost|max\.?|≤|<=|<)\s*/i, 'AT_MOST'],
  [/^(?:about|around|approximately|some|ca\.?|c\.|~|≈)\s*/i, 'ABOUT'],
];

const valueOf = (text: string): number => Number(text.replaceAll(',', ''));

/** A number as one types it: “104”, “at least 4”, “40-45”, “about 180 (170-190)”; null if it is none. */
export function readNumber(typed: string): Numbers | null {
  const text = typed.trim();
  const found = QUALIFIERS.find(([form]) => form.test(text));
  const rest = found
    ? text.replace(found[0], '').replace(/^between\s+/i, '')
    : text.replace(/^(?:between|from)\s+/i, '');
  const qualifier = found?.[1] ?? 'EXACT';
  if (ONE.test(rest)) return { best: valueOf(rest), qualifier };
  const range = RANGE.exec(rest);
  if (range) return { low: valueOf(range[1] ?? ''), high: valueOf(range[2] ?? ''), qualifier };
  const all = WITH_RANGE.exec(rest);
  if (!all) return null;
  const [best, low, high] = all.slice(1).map(valueOf);
  return { best, low, high, qualifier };
}

const BEFORE = { EXACT: '', ABOUT: 'about ', AT_LEAST: 'at least ', AT_MOST: 'at most ' };

/** A number as one would type it. */
export function numberText({ low, best, high, qualifier }: Numbers): string {
  const range = low != null && high != null ? `${low}-${high}` : `${low ?? high ?? ''}`;
  const number = best == null ? range : low == null && high == null ? `${best}` : `${best} (${range})`;
  return `${BEFORE[qualifier ?? 'EXACT']}${number}`;
}
