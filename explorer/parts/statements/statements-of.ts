import { figure } from '../quantity-text.js';
import { inWords } from '../words.js';
import type { StatementClaim } from './statement-fragment.js';
import { voiceKeyOf } from './voices.js';

/** One statement, and every claim that makes or denies it. */
export interface Statement {
  readonly key: string;
  /** In effect first, deprecated ones last. */
  readonly claims: readonly StatementClaim[];
}

/** Statements whose numbers share an axis: of one measure, or what was done in one way. */
export interface StatementGroup {
  readonly key: string;
  readonly statements: readonly Statement[];
}

export interface Statements {
  /** With a number, or in dispute. */
  readonly groups: readonly StatementGroup[];
  /** In effect, but without a number, zero, or said again by the same. */
  readonly also: readonly StatementClaim[];
  /** Superseded or retracted. */
  readonly past: readonly StatementClaim[];
}

/** Claims by what they state. If they are about several things, those are what divides them. */
export function statementsOf(claims: readonly StatementClaim[], about: string | null): Statements {
  const past = claims.filter(isPast);
  const said = new Set<string>();
  const also: StatementClaim[] = [];
  const groups = new Map<string, Map<string, StatementClaim[]>>();
  for (const claim of claims) {
    if (isPast(claim)) continue;
    const repeated = JSON.stringify([statementKeyOf(claim), voiceKeyOf(claim), saysOf(claim)]);
    if (!isShown(claim) || said.has(repeated)) {
      also.push(claim);
      continue;
    }
    said.add(repeated);
    const group = about === null ? claim.subject.id : measureOf(claim);
    const statements = groups.get(group) ?? new Map<string, StatementClaim[]>();
    groups.set(group, statements);
    const key = statementKeyOf(claim);
    statements.set(key, [...(statements.get(key) ?? []), claim]);
  }
  return {
    groups: lastIfDeprecated(
      [...groups].toSorted(byMeasure).map(([key, statements]) => ({
        key,
        statements: lastIfDeprecated(
          [...statements].map(([one, made]) => ({ key: one, claims: made.toSorted(byRank) })),
          ({ claims: made }) => made,
        ),
      })),
      ({ statements }) => statements.flatMap(({ claims: made }) => made),
    ),
    also,
    past,
  };
}

/** What is measured stands before what was done; otherwise in the order of the claims. */
const byMeasure = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(a.startsWith(EFFECT)) - Number(b.startsWith(EFFECT));

const isPast = ({ retractedAt, supersededBy }: StatementClaim): boolean =>
  retractedAt !== null || supersededBy.length > 0;

export const isDeprecated = ({ rank }: StatementClaim): boolean => rank === 'DEPRECATED';

export const isDisputed = ({ disputes }: StatementClaim): boolean => disputes.length > 0;

const isZero = ({ quantity }: StatementClaim): boolean =>
  quantity !== null && (quantity.high ?? quantity.best ?? quantity.low) === 0;

const isShown = (claim: StatementClaim): boolean =>
  isDisputed(claim) || (claim.quantity !== null && !isZero(claim)) || isDeprecated(claim);

const byRank = (a: StatementClaim, b: StatementClaim): number =>
  Number(isDeprecated(a)) - Number(isDeprecated(b));

function lastIfDeprecated<One>(
  list: readonly One[],
  claimsOf: (one: One) => readonly StatementClaim[],
): One[] {
  const isLast = (one: One): number => Number(claimsOf(one).every(isDeprecated));
  return list.toSorted((a, b) => isLast(a) - isLast(b));
}

const EFFECT = 'effect';

/** What counts as one axis. */
const measureOf = ({ predicate, effect, quantity }: StatementClaim): string =>
  effect === null
    ? quantity === null
      ? predicate
      : `${predicate} ${quantity.measure}`
    : `${EFFECT} ${effect.kind}`;

/** Whether two claims stand on one axis. */
export const isOfOneMeasure = (a: StatementClaim, b: StatementClaim): boolean =>
  measureOf(a) === measureOf(b);

/** What is stated, apart from the number and from who says it. */
const statementKeyOf = (claim: StatementClaim): string =>
  JSON.stringify([
    claim.subject.id,
    measureOf(claim),
    claim.quantity?.unit ?? null,
    claim.effect && [claim.effect.object, claim.effect.owner?.id],
    [claim.object?.id, claim.post, claim.weapon],
    [claim.validTime?.edtf, claim.scopePlace?.id, claim.scopeActor?.id],
    claim.quantity === null && claim.predicate === 'STATED' ? claim.text : null,
  ]);

/** The number, or whether it is so. */
const saysOf = ({ quantity, polarity }: StatementClaim): string =>
  quantity === null ? inWords(polarity) : figure(quantity);
