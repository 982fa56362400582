import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restore } from '../../../src/backup/restore.js';
import { verify } from '../../../src/write/verify/verify.js';
import { backUpTo } from '../../support/backup.js';
import { emptyDatabase } from '../../support/database.js';
import { everythingStored } from '../../support/everything-stored.js';
import { exportText } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { perform, randomHistory } from '../../support/operations/random-history.js';

const RUNS = Number(process.env['HISTORIES'] ?? 1);
const INSTANTS = 20;
const FORMATS = ['graphml', 'csv', 'dossier'];
const SILENT = { step: () => undefined, detail: () => undefined };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('restored, a random history has the same exports now, and as of any instant', async () => {
  let different = 0;
  await fc.assert(
    fc.asyncProperty(
      randomHistory(14),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: INSTANTS, maxLength: INSTANTS }),
      async (history, fractions) => {
        const graph = await TestGraph.ofArticle();
        const start = Date.now();
        for (const write of history) await perform(graph, write);
        const length = Date.now() - start;
        const moments = fractions.map((fraction) => new Date(start + fraction * length).toISOString());
        const exports = async () => {
          const texts: string[] = [];
          for (const format of FORMATS) texts.push(await exportText(graph, format));
          for (const at of moments) texts.push(await exportText(graph, 'graphml', { asOf: [at] }));
          return texts;
        };
        const before = await everythingStored(graph.database);
        const exported = await exports();
        const file = join(folder, 'graph.backup.gz');

        await backUpTo(file, graph.database);
        await emptyDatabase(graph.database);
        await restore(graph.database, file, SILENT, new AbortController().signal);

        expect(await everythingStored(graph.database)).toEqual(before);
        expect((await verify(graph.database)).differences).toEqual([]);
        expect(await exports()).toEqual(exported);
        different = Math.max(different, new Set(exported).size);
        await graph.close();
      },
    ),
    // To shrink a history takes a minute for each try.
    { numRuns: RUNS, endOnFailure: true },
  );
  // Some histories write nothing that shows in a graph; not all of them do.
  expect(different).toBeGreaterThan(FORMATS.length + 1);
}, 900_000);
