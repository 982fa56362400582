import type { Database } from '../neo4j/database.js';
import type { Progress } from '../neo4j/embedded/progress.js';
import { packagePath } from '../package-path.js';

/** Loads the first dossier into a graph that has never been written to. */
export async function loadArticle(database: Database, progress: Progress): Promise<void> {
  const ledgers = await database.read({ text: 'MATCH (ledger:Ledger) RETURN ledger.id', parameters: {} });
  if (ledgers.length > 0) return;
  progress.step('Loading the first dossier: data/article.yaml');
  // Only the very first start needs these.
  const { ingest } = await import('../ingest/ingest.js');
  const { readDossierFile } = await import('../ingest/read-dossier-file.js');
  await ingest(database, await readDossierFile(packagePath('data/article.yaml')));
}
