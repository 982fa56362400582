import { claimedInterval, type ClaimedQuantity } from '../figures/claimed-interval.js';
import { formatList, formatNumber, formatQuantity } from '../figures/format-quantity.js';
import { DisputeKind } from '../../domain/disputes/kind.js';
import { DisputeRole } from './found-dispute.js';

/** A claim in dispute, with the names of everything. */
export interface DisputedStatement {
  readonly role: DisputeRole;
  /** Names of those who made it, in order. */
  readonly sayers: readonly string[];
  readonly text: string;
  /** Name or title of the subject. */
  readonly subject: string;
  readonly place: string | null;
  readonly period: string | null;
  readonly actor: string | null;
  readonly quantity: ClaimedQuantity | null;
  /** What an effect was done to. */
  readonly effectObject: string | null;
}

/** Maximum number of names in a sentence; the rest are counted. */
const MAX_NAMED = 10;

/** One sentence on why claims cannot all be true: the numbers, what they count, and who gives them. */
export function explanation(kind: DisputeKind, statements: readonly DisputedStatement[]): string {
  const of = (role: DisputeRole) => statements.filter((voice) => voice.role === role);
  switch (kind) {
    case DisputeKind.CONTRADICTION: {
      const sayings = said(statements, numberOf);
      return `${joined(sayings)}; ${sayings.length === 2 ? 'both' : 'all'} of ${ofWhat(statements)}.`;
    }
    case DisputeKind.INCONSISTENT_PARTS: {
      const [totals, parts] = [of(DisputeRole.TOTAL), of(DisputeRole.PART)];
      const whole = `${joined(said(totals, numberOf))} of ${ofWhat(totals)}`;
      const sayings = joined(said(parts, (part) => `${numberOf(part)} of ${scopeOf(part)}`));
      return new Set(parts.map(scopeOf)).size === 1
        ? `${whole}; but of a part of it, ${sayings}.`
        : `${whole}; but parts of it come to ${leastSum(parts)} or more: ${sayings}.`;
    }
    case DisputeKind.DENIAL: {
      const statements = joined(said(of(DisputeRole.STATEMENT), ({ text }) => `“${bare(text)}”`));
      return `${statements}; but ${joined(said(of(DisputeRole.DENIAL), ({ text }) => `“${bare(text)}”`))}.`;
    }
  }
}

/** “A and B say 250 strikes”, “C says at most 200 strikes”: those who say the same are grouped. */
function said(
  statements: readonly DisputedStatement[],
  what: (voice: DisputedStatement) => string,
): string[] {
  const sayings = new Map<string, Set<string>>();
  for (const voice of statements) {
    const words = what(voice);
    const sayers = sayings.get(words) ?? new Set();
    for (const sayer of voice.sayers) sayers.add(sayer);
    sayings.set(words, sayers);
  }
  return [...sayings].map(([words, sayers]) => {
    const names = shortened([...sayers]);
    return `${formatList(names)} ${sayers.size === 1 ? 'says' : 'say'} ${words}`;
  });
}

const joined = (sayings: readonly string[]): string => shortened(sayings).join('; ');

const shortened = (items: readonly string[]): string[] =>
  items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), `${items.length - MAX_NAMED} more`] : [...items];

function numberOf({ quantity, effectObject, text }: DisputedStatement): string {
  if (!quantity) return `“${bare(text)}”`;
  const thing = effectObject === null ? quantity.measure : `${quantity.measure} (${effectObject})`;
  return `${formatQuantity(quantity)} ${thing}`;
}

/** One scope may be worded in several ways; the first will do. */
const ofWhat = ([first]: readonly DisputedStatement[]): string => (first ? scopeOf(first) : '');

function scopeOf({ subject, place, period, actor }: DisputedStatement): string {
  return [
    `“${bare(subject)}”`,
    ...(place === null ? [] : [`in ${place}`]),
    ...(period === null ? [] : [`in the period ${period}`]),
    ...(actor === null ? [] : [`counting those of ${actor}`]),
  ].join(' ');
}

/** Each part once, with its lowest claimed value. */
function leastSum(parts: readonly DisputedStatement[]): string {
  const least = new Map<string, number>();
  for (const part of parts) {
    const low = part.quantity ? claimedInterval(part.quantity).low : 0;
    least.set(scopeOf(part), Math.min(low, least.get(scopeOf(part)) ?? Infinity));
  }
  return formatNumber([...least.values()].reduce((sum, low) => sum + low, 0));
}

/** Without the full stop, because our own sentence adds one. */
const bare = (text: string): string => text.trim().replace(/\.$/, '');
