import type { ClaimedQuantity } from '../../../rules/figures/claimed-interval.js';
import { ClaimDecisionKind } from '../../../domain/claims/decision-kind.js';
import { DerivationRule } from '../../../domain/claims/derivation-rule.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import type { DerivedFigure } from './divided-event.js';
import { SYSTEM } from '../../sender.js';

/**
 * Figures that were derived and written, whether they are effective or not, but for those that the system has itself
 * taken back: what a person has retracted or ranked down is not derived again. A sum belongs to the event that it is
 * about; what is left of a total, to the event of the total, whose claim is the first input.
 */
const DERIVED_FIGURES = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (subject:Event {id: id})<-[:ABOUT]-(about)
USING INDEX SEEK subject:Event(id)
WITH CASE WHEN about.derivationRule IS NULL THEN [] ELSE [about] END + [(about)<-[:DERIVED_FROM]-(from) | from] AS found
UNWIND found AS claim
WITH DISTINCT claim
WHERE claim.derivationRule IS NOT NULL AND NOT EXISTS {
  (claim)<-[:DECIDED_ON]-(decision:Decision)
  WHERE decision.kind = '${ClaimDecisionKind.RETRACTED}' AND decision.decidedBy = $system
}
MATCH (claim)-[:ABOUT]->(event)
MATCH (input:Claim {id: claim.derivedFrom[0]})-[:ABOUT]->(first)
USING INDEX SEEK input:Claim(id)
RETURN claim.id AS id, event.id AS event, claim.derivationRule AS rule, claim.live AS live, claim.text AS text,
  claim.derivation AS derivation, claim.derivedFrom AS inputs,
  CASE claim.derivationRule WHEN '${DerivationRule.SUM_OF_PARTS}' THEN event.id ELSE first.id END AS owner, {
    measure: claim.measure, unit: claim.unit, low: claim.low, best: claim.best, high: claim.high,
    qualifier: claim.qualifier
  } AS quantity
ORDER BY id
`;

interface Row extends Omit<DerivedFigure, 'stored'> {
  readonly id: string;
  readonly live: boolean;
  readonly inputs: readonly string[];
  readonly quantity: ClaimedQuantity;
}

/** Reads what has been derived for these events, and what from claims about them. */
export async function readDerivedFigures(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<DerivedFigure[]> {
  const rows = await transaction.run<Row>({ text: DERIVED_FIGURES, parameters: { ids, system: SYSTEM } });
  return rows.map(({ id, live, ...figure }) => ({ ...figure, stored: { id, live } }));
}
