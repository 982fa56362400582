import { periodKey } from '../scopes/extent.js';
import { claimedInterval } from '../figures/claimed-interval.js';
import { ANY_COUNT, overlap } from '../figures/interval.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { StatementContent } from './statement.js';

/**
 * Whether two claims make the same statement: they assert or deny the same about the same subject, at the same scope,
 * with numbers that have a common value. Free text must be equal.
 */
export function isSameStatement(one: StatementContent, other: StatementContent): boolean {
  return keyOf(one) === keyOf(other) && overlap(numbersOf(one), numbersOf(other));
}

const numbersOf = ({ quantity }: StatementContent) => (quantity ? claimedInterval(quantity) : ANY_COUNT);

function keyOf(statement: StatementContent): string {
  const { subject, predicate, polarity, object, title, weapon, text, quantity, validTime } = statement;
  const { effectKind, effectObject, effectOwner, scopePlace, scopeActor } = statement;
  return JSON.stringify([
    [subject, predicate, polarity, object, folded(title), folded(weapon)],
    [effectKind, folded(effectObject), effectOwner],
    [scopePlace, scopeActor, validTime && periodKey(validTime)],
    predicate === Predicate.MEASURED ? [folded(quantity?.measure ?? null), quantity?.unit] : null,
    predicate === Predicate.STATED ? folded(text) : null,
  ]);
}

const folded = (words: string | null): string | null => words && words.trim().toLowerCase();
