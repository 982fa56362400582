import { disputesAmong } from '../../../rules/disputes/disputes-among.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { type IdentifiedDispute, idOfDispute, mayConflict } from '../disputes/expected-disputes.js';
import { COUNTING_ONCE, readStatements } from '../disputes/read-statements.js';
import { readScopeContext } from '../read-scope-context.js';
import { countsIn } from './claim-dates.js';
import { type Milliseconds, type Reading, READINGS } from './dates.js';
import type { DatedStatement } from './dated-statement.js';

/** A dispute that there was by what had been stated, in one reading of dates, for as long as it lasted. */
export interface StatedDispute {
  readonly dispute: IdentifiedDispute;
  readonly reading: Reading;
  readonly from: number;
  readonly until: Milliseconds;
}

/**
 * The disputes that there were at these homes by what had been stated: at any instant those among the claims that counted
 * then. Whether numbers are of the same scope is seen as it is today.
 */
export async function expectedStatedDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<StatedDispute[]> {
  const found = await readStatements(transaction, homes, COUNTING_ONCE);
  const statements = [...found].filter(([, own]) => mayConflict(own));
  if (statements.length === 0) return [];
  const scopeContext = await readScopeContext(
    transaction,
    statements.flatMap(([, own]) => own),
  );
  return statements.flatMap(([home, own]) =>
    READINGS.flatMap((reading) =>
      disputesInTime(own, reading, (counting) =>
        mayConflict(counting)
          ? disputesAmong(counting, scopeContext)
              .filter((dispute) => dispute.home === home)
              .map((dispute) => ({ ...dispute, id: idOfDispute(dispute) }))
          : [],
      ),
    ),
  );
}

/** From one change of what counts to the next; a dispute that goes on is one. */
function disputesInTime(
  statements: readonly DatedStatement[],
  reading: Reading,
  disputesOf: (counting: readonly DatedStatement[]) => readonly IdentifiedDispute[],
): StatedDispute[] {
  const counting = statements.filter(({ dates }) => countsIn(reading, dates));
  const open = new Map<string, { dispute: IdentifiedDispute; from: number }>();
  const ended: StatedDispute[] = [];
  for (const instant of changesOf(counting, reading)) {
    const now = new Map(
      disputesOf(counting.filter((one) => countsAt(instant, reading, one))).map((one) => [one.id, one]),
    );
    for (const [id, { dispute, from }] of open) {
      if (now.has(id)) continue;
      ended.push({ dispute, reading, from, until: instant });
      open.delete(id);
    }
    for (const [id, dispute] of now) if (!open.has(id)) open.set(id, { dispute, from: instant });
  }
  return [
    ...ended,
    ...[...open.values()].map(({ dispute, from }) => ({ dispute, reading, from, until: null })),
  ];
}

/** The instants at which something comes to count or ceases to, in order. */
const changesOf = (statements: readonly DatedStatement[], reading: Reading): number[] =>
  [...new Set(statements.flatMap(({ dates }) => [dates.from[reading], dates.until[reading]]))]
    .filter((instant) => instant !== null)
    .sort((one, other) => one - other);

const countsAt = (instant: number, reading: Reading, { dates: { from, until } }: DatedStatement): boolean => {
  const [start, end] = [from[reading], until[reading]];
  return start !== null && start <= instant && (end === null || end > instant);
};
