import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acled } from '../../../src/importers/acled/importer.js';
import { ucdpGed } from '../../../src/importers/ucdp-ged/importer.js';
import { TestGraph } from '../../support/graph.js';
import { Tables } from '../../support/importers/importing.js';

const folder = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'pairs-2015');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(folder);
if (!isThere) console.info('CLAIMGRAPH_CORPUS is not set: the rows of South Asia, 2015, are not imported.');

/** Columns of UCDP that somebody else has cut down, and the headers and dates that ACLED had in 2015. */
(isThere ? test : test.skip).each([
  ['ucdp.csv', ucdpGed, { rows: 226, killed: 375, makers: ['actor:ucdp'] }],
  ['acled.csv', acled, { rows: 504, killed: 778, makers: ['actor:acled'] }],
] as const)('all rows of %s are in, with their dead', async (file, importer, expected) => {
  const graph = await TestGraph.empty();
  const tables = await Tables.create();
  const { summary: account, failure } = await tables.importAs(
    importer,
    graph.database,
    await readFile(join(folder, file)),
  );
  expect([failure, account.rows]).toMatchObject([null, { created: expected.rows, rejected: 0 }]);
  const { totals } = await graph.query('{ totals(measure: "killed") { best } }');
  expect(totals).toEqual([{ best: expected.killed }]);
  const makers = await graph.database.read<[string]>({
    text: 'MATCH (:Claim)-[:SAID_BY]->(maker) RETURN DISTINCT maker.id',
    parameters: {},
  });
  expect(makers.flat()).toEqual(expected.makers);
  await graph.close();
  await rm(tables.folder, { recursive: true });
});
