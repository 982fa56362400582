import { isAdditiveMeasure } from '../figures/additive-measures.js';
import { claimedInterval, type ClaimedQuantity } from '../figures/claimed-interval.js';
import type { Interval } from '../figures/interval.js';
import { Polarity } from '../../domain/claims/polarity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { type Scope, scopeKey, scopeOf } from '../scopes/scope.js';
import type { ScopeContext } from '../scopes/scope-context.js';
import type { Statement } from '../statements/statement.js';

/** Claims that give a number for one thing at one scope. */
export interface Counted {
  /** Equal for numbers of the same thing, at any scope. */
  readonly what: string;
  readonly measure: string;
  readonly isEffect: boolean;
  /** Whether the numbers for parts add up to that for the whole. */
  readonly additive: boolean;
  readonly scope: Scope;
  readonly claims: readonly CountingClaim[];
}

export interface CountingClaim {
  readonly id: string;
  readonly source: string;
  readonly interval: Interval;
}

/**
 * Groups numbers by thing and scope. Leaves out denials, computed claims, numbers of an actor or a place without a
 * period, because they may be from different times, and lists within one source.
 */
export function countedAmong(statements: readonly Statement[], scopeContext: ScopeContext): Counted[] {
  const found = new Map<string, Counted & { claims: CountingClaim[] }>();
  for (const statement of statements) {
    const { id, source, quantity, polarity, derived } = statement;
    if (!quantity || derived || polarity !== Polarity.ASSERTED) continue;
    const scope = scopeOf(statement, scopeContext);
    if (!scopeContext.events.has(scope.subject) && scope.period === null) continue;
    const what = thingCounted(statement, quantity);
    const key = `${what} ${scopeKey(scope)}`;
    const claim = { id, source, interval: claimedInterval(quantity) };
    const known = found.get(key);
    if (known) known.claims.push(claim);
    else {
      const isEffect = statement.predicate === Predicate.AFFECTED;
      const additive = isEffect || isAdditiveMeasure(quantity.measure);
      found.set(key, { what, measure: quantity.measure, isEffect, additive, scope, claims: [claim] });
    }
  }
  return [...found.values()]
    .map((counted) => (counted.isEffect ? withoutLists(counted) : counted))
    .filter(({ claims }) => claims.length > 0);
}

/**
 * A source that states one effect several times with different numbers, as in “hit two positions … and four other
 * positions”, lists successive effects, and gives no number for the whole.
 */
function withoutLists(counted: Counted): Counted {
  const numbers = new Map<string, Set<string>>();
  for (const { source, interval } of counted.claims) {
    const known = numbers.get(source) ?? new Set();
    numbers.set(source, known.add(JSON.stringify(interval)));
  }
  return { ...counted, claims: counted.claims.filter(({ source }) => numbers.get(source)?.size === 1) };
}

/** An effect is identified by what was done to what, and whose it was, not by the name of its count. */
export function thingCounted(
  { predicate, effectKind, effectObject, effectOwner }: Statement,
  { measure, unit }: ClaimedQuantity,
): string {
  const thing =
    predicate === Predicate.AFFECTED ? [effectKind, folded(effectObject), effectOwner] : [folded(measure)];
  return JSON.stringify([predicate, unit, ...thing]);
}

const folded = (words: string | null): string | null => words && words.trim().toLowerCase();
