import { quoted } from '../../errors/quoted.js';
import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import type { RecordsOfFormat } from '../importer.js';
import { compareVersions } from './compare-versions.js';
import { latestOf, readStoredRecords } from './stored-records.js';

/** Throws INVALID_ARGUMENT if the graph has a later release of the data set. */
export async function checkRelease(
  database: Database,
  records: RecordsOfFormat,
  release: string | null,
): Promise<void> {
  if (release === null || !records.versionIsRelease) return;
  const latest = latestOf(await readStoredRecords(database.reader(), records));
  if (compareVersions(latest, release) <= 0) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'release',
    message: `The graph has release ${quoted(latest)} of this data set, which is later than ${quoted(release)}.`,
    hint: 'Expected a later release. With --older, only rows that the graph does not have are imported.',
  });
}
