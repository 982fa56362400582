import type { Database } from '../../neo4j/database.js';
import { packagePath } from '../../package-path.js';
import { readDossierFile } from '../../write/read-dossier-file.js';
import { SYSTEM } from '../../write/sender.js';
import { saveDraft } from './save-draft.js';

/** Saves the draft that comes with the project, so that there is one to try reviewing with. It changes nothing. */
export async function saveExample(database: Database): Promise<string> {
  const dossier = await readDossierFile(packagePath('data/example-draft.yaml'));
  const draft = { id: null, title: 'Example: an invented report', dossier, document: null };
  const given = { ...draft, notes: new Map<string, never>(), revision: null };
  return saveDraft(database, given, SYSTEM, (argument) => argument);
}
