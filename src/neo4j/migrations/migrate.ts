import neo4j from 'neo4j-driver';
import { StartError } from '../../errors/start-error.js';
import { packagePath } from '../../package-path.js';
import type { Database } from '../database.js';
import type { Statement } from '../statement.js';
import { readMigrations, type Migration } from './migration.js';

const INDEX_SECONDS = 600;

/** Migration 0 only serves as a lock on all of them, held by whoever writes to it. */
const ONE_VERSION_ONCE = `CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (migration:Migration) REQUIRE migration.version IS UNIQUE`;
const LOCK = `MERGE (lock:Migration {version: 0}) SET lock.name = 'lock', lock.appliedAt = datetime()`;

const APPLIED = `MATCH (migration:Migration) WHERE migration.version > 0
RETURN migration.version, migration.name, migration.checksum ORDER BY migration.version`;
const RECORD = `CREATE (:Migration {version: $version, name: $name, checksum: $checksum, appliedAt: datetime()})`;

/**
 * Brings the schema up to date and returns the names of the migrations applied; none if it was. Any number of processes
 * may call this at once: one does the work. If one is killed, the next completes its work, because Neo4j changes a
 * schema statement by statement and every statement says IF NOT EXISTS. Throws a StartError if database and files
 * disagree.
 */
export async function migrate(
  database: Database,
  directory = packagePath('cypher/migrations'),
): Promise<string[]> {
  const migrations = await readMigrations(directory);
  if ((await pendingMigrations(database, migrations)).length === 0) return [];
  await run(database, ONE_VERSION_ONCE);
  return database.holding({ text: LOCK, parameters: {} }, async () => {
    // Another process may have been first.
    const pending = await pendingMigrations(database, migrations);
    for (const migration of pending) await apply(database, migration);
    return pending.map(({ name }) => name);
  });
}

async function pendingMigrations(database: Database, migrations: Migration[]): Promise<Migration[]> {
  const applied = await database.read<[number, string, string]>({ text: APPLIED, parameters: {} });
  for (const [version, name, checksum] of applied) {
    const migration = migrations.find((candidate) => candidate.version === version);
    if (!migration) {
      throw new StartError(
        `The database has migration ${name}, which this version of Claimgraph does not know: it is older than the ` +
          'one that wrote the database. Use the newer version.',
      );
    }
    if (migration.checksum !== checksum) {
      throw new StartError(
        `Migration ${name} has changed since it was applied to this database. Applied migrations are never ` +
          'edited: restore its old text, and put the change into a migration with the next number.',
      );
    }
  }
  return migrations.slice(applied.length);
}

/** Recorded only once its indexes are populated, so that whoever finds the record can use them. */
async function apply(database: Database, { statements, version, name, checksum }: Migration): Promise<void> {
  for (const text of statements) await run(database, text);
  await run(database, 'CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEX_SECONDS) });
  await run(database, RECORD, { version: neo4j.int(version), name, checksum });
}

/**
 * Its own transaction: Neo4j forbids schema and data changes in the same one. Changes of all data use IN TRANSACTIONS,
 * because no single transaction can hold a large graph.
 */
const run = (database: Database, text: string, parameters: Statement['parameters'] = {}): Promise<unknown> =>
  /\bIN TRANSACTIONS\b/.test(text)
    ? database.writeInBatches({ text, parameters })
    : database.write((transaction) => transaction.run({ text, parameters }));
