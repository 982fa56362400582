import { Polarity } from '../../../../../src/domain/claims/polarity.js';
import { Predicate } from '../../../../../src/domain/claims/predicate.js';
import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import type { ClaimedQuantity } from '../../../../../src/rules/figures/claimed-interval.js';
import type { Statement } from '../../../../../src/rules/statements/statement.js';
import type { EffectKind } from '../../../../../src/domain/events/effect-kind.js';

export type Details = Partial<Omit<Statement, 'quantity'>> & { quantity?: Partial<ClaimedQuantity> };

const BARE: Omit<Statement, 'id' | 'source' | 'subject' | 'text' | 'predicate'> = {
  polarity: Polarity.ASSERTED,
  object: null,
  title: null,
  weapon: null,
  effectKind: null,
  effectObject: null,
  effectOwner: null,
  quantity: null,
  scopePlace: null,
  scopeActor: null,
  validTime: null,
  derived: false,
};

const numbers = (measure: string, given: Partial<ClaimedQuantity>): ClaimedQuantity => ({
  measure,
  unit: null,
  low: null,
  best: null,
  high: null,
  qualifier: Qualifier.EXACT,
  ...given,
});

/** A claim by a source of its own. */
export const says = (
  id: string,
  subject: string,
  predicate: Predicate,
  { quantity, ...details }: Details = {},
): Statement => ({
  ...BARE,
  id,
  source: id,
  subject,
  predicate,
  text: id,
  ...details,
  quantity: quantity ? numbers(quantity.measure ?? '', quantity) : null,
});

/** “So many strikes” of an event, or of part of it. */
export const strikes = (
  id: string,
  subject: string,
  numbersGiven: number | Partial<ClaimedQuantity>,
  details: Details = {},
): Statement => counts('strikes', id, subject, numbersGiven, details);

export const counts = (
  measure: string,
  id: string,
  subject: string,
  given: number | Partial<ClaimedQuantity>,
  details: Details = {},
): Statement => {
  const quantity = { measure, ...(typeof given === 'number' ? { best: given } : given) };
  return says(id, subject, Predicate.MEASURED, { ...details, quantity });
};

/** “So many vehicles destroyed.” */
export const effect = (
  id: string,
  subject: string,
  [effectKind, effectObject, effectOwner]: readonly [EffectKind, string, string?],
  best: number | null,
  details: Details = {},
): Statement =>
  says(id, subject, Predicate.AFFECTED, {
    effectKind,
    effectObject,
    effectOwner: effectOwner ?? null,
    ...details,
    ...(best !== null && { quantity: { measure: effectKind.toLowerCase(), best, ...details.quantity } }),
  });

export const denied = (statement: Statement): Statement => ({ ...statement, polarity: Polarity.DENIED });
