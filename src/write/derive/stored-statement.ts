import type { ClaimRank } from '../../domain/claims/rank.js';
import type { ClaimedQuantity } from '../../rules/figures/claimed-interval.js';
import type { DerivationRule } from '../../domain/claims/derivation-rule.js';
import type { Statement } from '../../rules/statements/statement.js';

/** An effective claim as it is read to see what follows from it. */
export interface StoredStatement extends Statement {
  readonly rank: ClaimRank;
  /** The rule by which this system derived it; null where it was given. */
  readonly derivationRule: DerivationRule | null;
}

/** The other end of an edge that a claim has where it has the property. After a merge that is the entity kept. */
const end = (property: string, type: string): string =>
  `CASE WHEN claim.${property} IS NULL THEN null ELSE head([(claim)-[:${type}]->(end) | end.id]) END`;

/**
 * Of a `claim` about a `subject`, in Cypher, what `readStatement` reads. A boolean comes first: for a list, Neo4j works
 * out a type that all elements have, one after the other, which takes long until they are found to have nothing in common.
 */
export const STATEMENT_ROW = `[
  size(claim.derivedFrom) > 0, claim.id, subject.id, claim.text, claim.predicate, claim.polarity, claim.title, claim.weapon,
  claim.effectKind, claim.effectObject, claim.measure, claim.unit, claim.low, claim.best, claim.high, claim.qualifier,
  claim.validTime, claim.rank, claim.derivationRule, claim.document, claim.saidBy,
  ${end('object', 'OBJECT')},
  ${end('effectOwner', 'EFFECT_OWNER')},
  ${end('scopePlace', 'SCOPE_PLACE')},
  ${end('scopeActor', 'SCOPE_ACTOR')}
]`;

export type StatementRow = readonly [
  derived: boolean,
  id: string,
  subject: string,
  text: string,
  predicate: Statement['predicate'],
  polarity: Statement['polarity'],
  title: string | null,
  weapon: string | null,
  effectKind: Statement['effectKind'],
  effectObject: string | null,
  measure: string | null,
  unit: string | null,
  low: number | null,
  best: number | null,
  high: number | null,
  qualifier: ClaimedQuantity['qualifier'],
  validTime: string | null,
  rank: ClaimRank,
  derivationRule: DerivationRule | null,
  document: string | null,
  saidBy: readonly string[],
  object: string | null,
  effectOwner: string | null,
  scopePlace: string | null,
  scopeActor: string | null,
];

export function readStatement(row: StatementRow): StoredStatement {
  const [derived, id, subject, text, predicate, polarity, title, weapon, effectKind, ...rest] = row;
  const [effectObject, measure, unit, low, best, high, qualifier, validTime, rank, ...others] = rest;
  const [derivationRule, document, saidBy, object, effectOwner, scopePlace, scopeActor] = others;
  return {
    id,
    subject,
    text,
    predicate,
    polarity,
    title,
    weapon,
    effectKind,
    effectObject,
    effectOwner,
    object,
    quantity: measure === null ? null : { measure, unit, low, best, high, qualifier },
    scopePlace,
    scopeActor,
    validTime,
    rank,
    derivationRule,
    source: JSON.stringify([document, saidBy]),
    // Who says what he has derived says it; what nobody says only repeats what it was derived from.
    derived: derived && saidBy.length === 0,
  };
}
