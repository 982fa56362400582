import { refoldTexts, needsRefolding } from '../ingest/refold-texts.js';
import type { Database } from '../neo4j/database.js';
import type { Progress } from '../neo4j/embedded/progress.js';
import { migrate } from '../neo4j/migrations/migrate.js';

/** Upgrades a graph written by an earlier version: its schema, and its folded texts. */
export async function bringUpToDate(database: Database, progress: Progress): Promise<void> {
  await migrate(database);
  if (!(await needsRefolding(database))) return;
  progress.step('Folding names and texts again');
  await refoldTexts(database);
}
