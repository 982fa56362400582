import { ingest } from '../../src/write/ingest.js';
import { readDossierFile } from '../../src/write/read-dossier-file.js';
import type { Database } from '../../src/neo4j/database.js';
import { packagePath } from '../../src/package-path.js';
import { emptyDatabase } from './database.js';

/** Loads the first dossier. */
export async function loadArticle(database: Database): Promise<void> {
  await emptyDatabase(database);
  await ingest(database, await readDossierFile(packagePath('data/article.yaml')));
}
