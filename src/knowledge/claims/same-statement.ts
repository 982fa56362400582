import { periodKey } from '../scopes/extent.js';
import { claimedInterval } from './claimed-interval.js';
import { ANY_COUNT, overlap } from './interval.js';
import { Predicate } from './predicate.js';
import type { StatementContent } from './statement.js';

/**
 * Whether two claims make the same statement: they say or deny the same of the same subject, at the scope that they
 * name, and their numbers have a value in common. What is only said in words is the same in the same words.
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
