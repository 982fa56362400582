import { kindOfId, labelOfKind } from '../../../graph/ids.js';
import { claimedInterval } from '../../../knowledge/claims/claimed-interval.js';
import { Polarity } from '../../../knowledge/claims/polarity.js';
import { Predicate } from '../../../knowledge/claims/predicate.js';
import type { Statement } from '../../../knowledge/claims/statement.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { groupBy } from '../../group-by.js';
import { readStatement, STATEMENT_ROW, type StatementRow } from '../stored-statement.js';

/**
 * Effective claims that can be in dispute: those with a number, and where something is denied of the subject, all. A single
 * one can be in dispute only with what is claimed of parts of the subject.
 */
const ABOUT = (label: string): string => `
UNWIND $ids AS id
MATCH (subject:${label} {id: id})<-[:ABOUT]-(claim:Claim)
WHERE claim.live
WITH subject, collect(claim) AS claims, count(CASE claim.polarity WHEN 'DENIED' THEN 1 END) > 0 AS denied
WITH subject, [claim IN claims WHERE denied OR claim.measure IS NOT NULL] AS claims,
  EXISTS { (subject)<-[:PART_OF|WITHIN]-() } AS divided
WHERE size(claims) > 1 OR divided
UNWIND claims AS claim
RETURN divided, ${STATEMENT_ROW} AS row
`;

/** Numbers of what is part of a subject, or within it. */
const ABOUT_PARTS = (label: string): string => `
UNWIND $wholes AS whole
MATCH (:${label} {id: whole.id})<-[:PART_OF|WITHIN*1..]-(subject)
WITH DISTINCT whole, subject
MATCH (subject)<-[:ABOUT]-(claim:Claim)
WHERE claim.live AND claim.polarity = 'ASSERTED' AND claim.measure IS NOT NULL
  AND (claim.measure IN whole.measures OR claim.predicate = 'AFFECTED' AND whole.effects)
RETURN whole.id AS home, ${STATEMENT_ROW} AS row
`;

/** Effective claims by the subject at which disputes among them are at home: those about it, and numbers of its parts. */
export async function readStatements(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<Map<string, Statement[]>> {
  const found = new Map<string, Statement[]>();
  for (const [kind, ids] of groupBy(homes, kindOfId)) {
    if (kind === null) continue;
    const label = labelOfKind(kind);
    const rows = await transaction.run<{ divided: boolean; row: StatementRow }>({
      text: ABOUT(label),
      parameters: { ids },
    });
    const statements = rows.map(({ divided, row }) => ({ divided, ...readStatement(row) }));
    const wholes = [...groupBy(statements, ({ subject }) => subject)].flatMap(([home, own]) => {
      found.set(home, [...own]);
      return own[0]?.divided ? possibleTotal(home, own) : [];
    });
    if (wholes.length === 0) continue;
    const parts = await transaction.run<{ home: string; row: StatementRow }>({
      text: ABOUT_PARTS(label),
      parameters: { wholes },
    });
    for (const { home, row } of parts) found.get(home)?.push(readStatement(row));
  }
  return found;
}

/** Parts need only be looked at where there is a total that they could exceed. */
function possibleTotal(id: string, statements: readonly Statement[]): object[] {
  const totals = statements.filter(
    ({ quantity, polarity }) =>
      quantity && polarity === Polarity.ASSERTED && claimedInterval(quantity).high < Infinity,
  );
  if (totals.length === 0) return [];
  return [
    {
      id,
      measures: [...new Set(totals.map(({ quantity }) => quantity?.measure))],
      effects: totals.some(({ predicate }) => predicate === Predicate.AFFECTED),
    },
  ];
}
