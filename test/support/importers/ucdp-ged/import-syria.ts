import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../../../src/importers/run/run-import.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import type { Database } from '../../../../src/neo4j/database.js';

/** Where the table is in a folder of data sets. */
export const tableOfSyria = (corpus: string): string => join(corpus, 'ucdp-ged-syria/ged_syria.csv');

/** Takes in all 16,566 rows. */
export async function importSyria(database: Database, corpus: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-ucdp-'));
  try {
    const { summary, failure } = await runImport(
      database,
      ucdpGed,
      tableOfSyria(corpus),
      {
        ...{ encoding: null, delimiter: null, release: '20.1', published: null, since: null },
        ...{ complete: false, older: false, dryRun: false, strict: false },
        writer: 'test',
        rejects: join(folder, 'rejects.csv'),
      },
      new AbortController().signal,
      () => undefined,
    );
    expect(failure).toBeNull();
    expect(summary.total).toBe(16_566);
  } finally {
    await rm(folder, { recursive: true });
  }
}
