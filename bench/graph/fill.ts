import { ingest } from '../../src/write/ingest.js';
import type { Database } from '../../src/neo4j/database.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { migrate } from '../../src/neo4j/migrations/migrate.js';
import { dossiers } from './dossiers.js';

/** Ingests the generated graph like any other, so that it is stored like any other. Dossiers already ingested are skipped. */
export async function fillGraph(
  database: Database,
  events: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await migrate(database);
  let records = 0;
  for (const dossier of dossiers(events)) {
    const { created } = await ingest(database, dossier);
    records += created;
    progress.detail(`${records} records`);
    signal.throwIfAborted();
  }
}
