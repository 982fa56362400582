import { kindOfId, labelOfKind } from '../../../storage/ids.js';
import { claimedInterval } from '../../../rules/figures/claimed-interval.js';
import { Polarity } from '../../../domain/claims/polarity.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import type { Statement } from '../../../rules/statements/statement.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { groupBy } from '../../group-by.js';
import { readSince, sinceOf, type SinceRow } from '../stated/dates.js';
import type { DatedStatement } from '../stated/dated-statement.js';
import { readStatement, STATEMENT_ROW, type StatementRow } from '../stored-statement.js';

/** Which claims can be in dispute, in Cypher: those that are effective now. */
export const EFFECTIVE = 'claim.live';

/** Those that count at some instant by what was stated. */
export const COUNTING_ONCE =
  "(claim.statedFrom IS NOT NULL OR claim.possiblyStatedFrom IS NOT NULL) AND claim.rank <> 'DEPRECATED'";

const DATES = `[${sinceOf('claim')}, [claim.statedUntil.epochMillis, claim.possiblyStatedUntil.epochMillis]]`;

/**
 * Effective claims that can be in dispute: those with a number, and where something is denied of the subject, all. A single
 * one can be in dispute only with what is claimed of parts of the subject.
 */
const ABOUT = (label: string, counting: string): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (subject:${label} {id: id})<-[:ABOUT]-(claim)
USING INDEX SEEK subject:${label}(id)
WHERE ${counting}
WITH subject, collect(claim) AS claims, count(CASE claim.polarity WHEN 'DENIED' THEN 1 END) > 0 AS denied
WITH subject, [claim IN claims WHERE denied OR claim.measure IS NOT NULL] AS claims,
  EXISTS { (subject)<-[:PART_OF|WITHIN]-() } AS divided
WHERE size(claims) > 1 OR divided
UNWIND claims AS claim
RETURN divided, ${STATEMENT_ROW} AS row, ${DATES} AS dates
`;

/** Numbers of what is part of a subject, or within it. */
const ABOUT_PARTS = (label: string, counting: string): string => `${KEEP_PLAN}
UNWIND $wholes AS whole
MATCH (home:${label} {id: whole.id})<-[:PART_OF|WITHIN*1..]-(subject)
USING INDEX SEEK home:${label}(id)
WITH DISTINCT whole, subject
MATCH (subject)<-[:ABOUT]-(claim)
WHERE ${counting} AND claim.polarity = 'ASSERTED' AND claim.measure IS NOT NULL
  AND (claim.measure IN whole.measures OR claim.predicate = 'AFFECTED' AND whole.effects)
RETURN whole.id AS home, ${STATEMENT_ROW} AS row, ${DATES} AS dates
`;

interface Row {
  readonly row: StatementRow;
  readonly dates: readonly [from: SinceRow, until: SinceRow];
}

const statementOf = ({ row, dates: [from, until] }: Row): DatedStatement => ({
  ...readStatement(row),
  dates: { from: readSince(from), until: readSince(until) },
});

/**
 * The claims that count, by the subject at which disputes among them are at home: those about it, and numbers of its
 * parts.
 */
export async function readStatements(
  transaction: WriteTransaction,
  homes: readonly string[],
  counting: typeof EFFECTIVE | typeof COUNTING_ONCE,
): Promise<Map<string, DatedStatement[]>> {
  const found = new Map<string, DatedStatement[]>();
  for (const [kind, ids] of groupBy(homes, kindOfId)) {
    if (kind === null) continue;
    const label = labelOfKind(kind);
    const rows = await transaction.run<Row & { divided: boolean }>({
      text: ABOUT(label, counting),
      parameters: { ids },
    });
    const statements = rows.map((row) => ({ divided: row.divided, ...statementOf(row) }));
    const wholes = [...groupBy(statements, ({ subject }) => subject)].flatMap(([home, own]) => {
      found.set(home, [...own]);
      return own[0]?.divided ? possibleTotal(home, own) : [];
    });
    if (wholes.length === 0) continue;
    const parts = await transaction.run<Row & { home: string }>({
      text: ABOUT_PARTS(label, counting),
      parameters: { wholes },
    });
    for (const row of parts) found.get(row.home)?.push(statementOf(row));
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
