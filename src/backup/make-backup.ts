import { createHash } from 'node:crypto';
import { UserError } from '../errors/user-error.js';
import type { Database } from '../neo4j/database.js';
import { packageVersion } from '../package-path.js';
import { RECORD_KINDS } from '../storage/ids.js';
import { settledInstant } from '../write/ledger.js';
import { disputePages, draftPages, momentOf, recordPages } from './backup-pages.js';
import { FORMAT, type Trailer } from './format.js';
import { plainRecord } from './plain-record.js';

const MIGRATION = 'MATCH (migration:Migration) RETURN max(migration.version)';

/** What has been written of a backup. */
export interface BackupProgress {
  /** The newest write that it contains. */
  readonly instant: Date;
  /** Number of lines of each kind. */
  readonly counts: Trailer['counts'];
}

/**
 * All that a graph cannot work out anew, as lines of JSON, a piece at a time: records with their history, disputes, and
 * drafts, as of the newest write when it begins. Writers wait for a page at most.
 */
export async function* makeBackup(
  database: Database,
  signal: AbortSignal,
  onProgress: (progress: BackupProgress) => void,
): AsyncGenerator<string> {
  if ((await settledInstant(database, signal)).getTime() === 0) throw UserError.of(NOTHING);
  const moment = await momentOf(database);
  const { instant, madeAt } = moment;
  const [[migration] = []] = await database.read({ text: MIGRATION, parameters: {} }, signal);
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  const linesOf = (items: readonly object[]): string => {
    const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
    hash.update(text);
    return text;
  };
  const count = (kind: string, number: number): void => {
    counts[kind] = (counts[kind] ?? 0) + number;
    onProgress({ instant, counts });
  };

  yield linesOf([{ kind: 'header', format: FORMAT, version: packageVersion(), migration, instant, madeAt }]);
  for (const kind of RECORD_KINDS) {
    for await (const records of recordPages(database, kind, instant, signal)) {
      yield linesOf(records.map(plainRecord));
      count(kind, records.length);
    }
  }
  for await (const disputes of disputePages(database, instant, signal)) {
    yield linesOf(disputes);
    count('dispute', disputes.length);
  }
  for await (const drafts of draftPages(database, moment, signal)) {
    yield linesOf(drafts.map((draft) => ({ kind: 'draft', ...draft })));
    count('draft', drafts.length);
  }
  const trailer: Trailer = { kind: 'trailer', counts, sha256: hash.digest('hex') };
  yield `${JSON.stringify(trailer)}\n`;
}

const NOTHING = {
  code: 'INVALID_ARGUMENT',
  path: 'backup',
  message: 'There is nothing to back up: nothing was ever written to this graph.',
  hint: 'Check NEO4J_URI, NEO4J_DATABASE or CLAIMGRAPH_DATA_DIR.',
} as const;
