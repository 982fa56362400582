import { checkNotRestoring } from '../backup/restoring.js';
import { dateAnew, needsDating } from '../write/derive/stated/date-anew.js';
import { hasUnsortedDisputes, sortDisputes } from '../write/sort-disputes.js';
import { moveLedger } from '../write/ledger.js';
import { refoldTexts, needsRefolding } from '../write/refold-texts.js';
import type { Database } from '../neo4j/database.js';
import type { Progress } from '../neo4j/embedded/progress.js';
import { migrate } from '../neo4j/migrations/migrate.js';

/**
 * Makes of a graph that an earlier version has left one of this version: its schema, how its words are stored, since
 * when its claims count by what was stated, and what sorts its disputes.
 */
export async function bringUpToDate(database: Database, progress: Progress): Promise<void> {
  await checkNotRestoring(database);
  if ((await migrate(database)).length > 0) await database.write(moveLedger);
  if (await needsRefolding(database)) {
    progress.step('Folding names and texts anew');
    await refoldTexts(database);
  }
  if (await needsDating(database)) {
    progress.step('Dating claims by when they were stated');
    await dateAnew(database);
  }
  if (await hasUnsortedDisputes(database)) {
    progress.step('Sorting disputes by how far apart their numbers are');
    await sortDisputes(database);
  }
}
