import { randomUUID } from 'node:crypto';
import { StartError } from '../errors/start-error.js';
import { UserError } from '../errors/user-error.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { toInteger } from '../neo4j/values.js';
import { RESTORING } from '../write/ledger.js';

const IS_RESTORING = `
MATCH (ledger:Ledger {id: 'ledger'})
WHERE ledger.restoring IS NOT NULL
RETURN ledger.id
`;

/** Everything but the schema and the ledger. */
const CONTENT = 'MATCH (node) WHERE NOT node:Migration AND NOT node:Ledger';

const LOCK = `
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.id = 'ledger'
RETURN ledger.restoring AS token, ledger.restored AS restored
`;

const ANY_CONTENT = `${CONTENT} RETURN labels(node) AS labels LIMIT 1`;

const BEGIN = `
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger = {id: 'ledger', restoring: $token, restored: 0}
`;

const ADVANCE = `
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.restored = $step
`;

const FINISH = `
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger = {id: 'ledger', recordedAt: datetime($instant)}
`;

const REMOVE = [
  `MATCH ()-[edge]->() CALL (edge) { DELETE edge } IN TRANSACTIONS OF 20000 ROWS`,
  `${CONTENT} CALL (node) { DELETE node } IN TRANSACTIONS OF 20000 ROWS`,
];

/** Whether a restore is going on, or was broken off: what is there is no whole graph. */
export const isRestoring = async (database: Database): Promise<boolean> =>
  (await database.read({ text: IS_RESTORING, parameters: {} })).length > 0;

/** Throws a StartError if one is. */
export async function checkNotRestoring(database: Database): Promise<void> {
  if (await isRestoring(database)) throw new StartError(`${RESTORING.message} ${RESTORING.hint}`);
}

/**
 * A restore that is going on. While it lasts, the ledger says so, and nobody writes. It is done in steps, each in a
 * transaction of its own that happens once, even if the connection breaks during its commit.
 */
export class Restoring {
  #step = 0;

  private constructor(
    private readonly database: Database,
    private readonly token: string,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Begins, and removes what an earlier restore that was broken off has left. If that is still going on elsewhere, it
   * ends. Throws GRAPH_NOT_EMPTY if there is anything else.
   */
  static async begin(database: Database, signal: AbortSignal): Promise<Restoring> {
    const token = randomUUID();
    const isBrokenOff = await database.write(async (transaction) => {
      const { token: earlier } = await lock(transaction);
      const hasContent = (await transaction.run({ text: ANY_CONTENT, parameters: {} })).length > 0;
      if (hasContent && earlier === null) throw UserError.of(NOT_EMPTY);
      await transaction.run({ text: BEGIN, parameters: { token } });
      return hasContent;
    }, signal);
    if (isBrokenOff) for (const text of REMOVE) await database.writeInBatches({ text, parameters: {} });
    return new Restoring(database, token, signal);
  }

  /** The next step. */
  async write(work: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
    const step = (this.#step += 1);
    await this.database.write(async (transaction) => {
      const { token, restored } = await lock(transaction);
      if (token !== this.token) throw UserError.of(SUPERSEDED);
      if (restored === step) return;
      await work(transaction);
      await transaction.run({ text: ADVANCE, parameters: { step: toInteger(step) } });
    }, this.signal);
  }

  /** The last step: whoever writes next does so after the instant of the backup. */
  async finish(instant: Date): Promise<void> {
    await this.database.write(async (transaction) => {
      const { token } = await lock(transaction);
      // It has happened already.
      if (token === null) return;
      if (token !== this.token) throw UserError.of(SUPERSEDED);
      await transaction.run({ text: FINISH, parameters: { instant: instant.toISOString() } });
    }, this.signal);
  }
}

interface Lock {
  readonly token: string | null;
  readonly restored: number | null;
}

async function lock(transaction: WriteTransaction): Promise<Lock> {
  const [row] = await transaction.run<Lock>({ text: LOCK, parameters: {} });
  if (!row) throw new TypeError('The ledger could not be locked.');
  return row;
}

const NOT_EMPTY = {
  code: 'GRAPH_NOT_EMPTY',
  path: 'restore',
  message: 'This graph is not empty. A backup can only be restored into an empty one.',
  hint:
    'Set CLAIMGRAPH_DATA_DIR to a new folder or NEO4J_DATABASE to an empty database, and restore before the first start of the server, ' +
    'which loads the first dossier unless CLAIMGRAPH_FIRST_DOSSIER is false.',
} as const;

const SUPERSEDED = {
  code: 'RESTORING',
  path: 'restore',
  message: 'Another restore into this graph has begun meanwhile, and this one has ended.',
  hint: 'Run one at a time.',
} as const;
