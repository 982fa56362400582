import { UserError } from '../errors/user-error.js';
import { isSameInstant } from '../time/instant.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';

/**
 * Waits for its turn to write and returns the instant of this write: later than that of any write before, however the
 * clock was set. Setting a property takes the lock; only then is the last instant read.
 */
const LOCK = `
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.id = 'ledger'
WITH ledger, datetime.realtime().epochMillis AS now
RETURN CASE WHEN ledger.recordedAt.epochMillis >= now THEN ledger.recordedAt.epochMillis + 1 ELSE now END AS instant,
  ledger.restoring IS NOT NULL AS isRestoring
`;

/** What whoever would write meanwhile is told, and whoever would start a server. */
export const RESTORING = {
  code: 'RESTORING',
  path: '',
  message: 'A backup is being restored into this graph, or its restore was broken off.',
  hint: 'Wait until it is done. If it was broken off, run claimgraph restore again with the same file, or another.',
} as const;

const RECORD = `
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.recordedAt = datetime($instant)
`;

/** Throws RESTORING while a backup is being restored. */
export async function lockLedger(transaction: WriteTransaction): Promise<Date> {
  const [row] = await transaction.run<{ instant: number; isRestoring: boolean }>({
    text: LOCK,
    parameters: {},
  });
  if (!row) throw new TypeError('The ledger could not be locked.');
  if (row.isRestoring) throw UserError.of(RESTORING);
  return new Date(row.instant);
}

const NEWEST = `
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.recordedAt.epochMillis AS instant
`;

/**
 * The instant of the newest write, of which all is seen by now; the epoch where nothing was ever written. It waits for
 * no writer.
 */
export async function settledInstant(database: Database, signal?: AbortSignal): Promise<Date> {
  const rows = await database.readSettled({ text: NEWEST, parameters: {} }, signal);
  return instantIn(rows);
}

/** The instant of the newest write of which anything may be seen by now; the epoch where nothing was ever written. */
export async function visibleInstant(database: Database): Promise<Date> {
  return instantIn(await database.read({ text: NEWEST, parameters: {} }));
}

/** Whether nothing that was read until now has seen a write after this instant, not even a part of one. */
export async function isStillNewest(
  instant: Date,
  database: Database,
  signal?: AbortSignal,
): Promise<boolean> {
  // What is visible in part by now is visible as a whole afterwards, the ledger included.
  const settled = await settledInstant(database, signal);
  return isSameInstant(settled, instant) && isSameInstant(await visibleInstant(database), instant);
}

const instantIn = ([row]: readonly unknown[][]): Date =>
  new Date((row?.[0] as number | null | undefined) ?? 0);

/** The instant of the newest write, for one who has locked the ledger; the epoch where nothing was ever written. */
export async function newestInstant(transaction: WriteTransaction): Promise<Date> {
  const [row] = await transaction.run<{ instant: number | null }>({ text: NEWEST, parameters: {} });
  return new Date(row?.instant ?? 0);
}

const HOLD = `
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.id = 'ledger'
`;

/** Waits until nobody writes, and keeps it so while the transaction lasts. */
export async function holdLedger(transaction: WriteTransaction): Promise<void> {
  await transaction.run({ text: HOLD, parameters: {} });
}

/**
 * Waits until nobody writes, and notes a change of how records are stored: it says nothing new, and answers may differ all
 * the same. Where nothing was ever written, there is nothing to note.
 */
export async function moveLedger(transaction: WriteTransaction): Promise<void> {
  if ((await newestInstant(transaction)).getTime() === 0) return;
  await recordInstant(transaction, await lockLedger(transaction));
}

/** Notes that something was written at this instant. */
export async function recordInstant(transaction: WriteTransaction, instant: Date): Promise<void> {
  await transaction.run({ text: RECORD, parameters: { instant: instant.toISOString() } });
}
