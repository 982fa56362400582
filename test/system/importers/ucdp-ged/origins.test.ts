import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { runImport } from '../../../../src/importers/run/run-import.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import { TestGraph } from '../../../support/graph.js';
import { Tables } from '../../../support/importers/importing.js';
import { readTable } from '../../../support/importers/ucdp-ged/rows.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'];

/**
 * Twenty events of UCDP GED for Syria, counted by hand from the reports that their rows cite: reports of one office are one
 * origin, whatever their number, and each office is another. Whom an office has it from, where UCDP notes that, stays in
 * words, so that the count is the most that it can be: noted here where it matters.
 */
const BY_HAND: readonly (readonly [event: string, origins: number, why: string])[] = [
  ['214797', 1, 'one report of SOHR'],
  ['223555', 1, 'two reports of SOHR on one day'],
  ['216042', 1, 'three reports of SOHR on two days'],
  ['218162', 1, 'one report of “SOHR ”, with a space after it'],
  ['215274', 1, 'one report of SOHR dated 1753-01-01, which is no date'],
  ['218189', 1, 'one daily report of Waha'],
  ['277080', 1, 'the same record of VDC twice'],
  ['230555', 1, 'two reports of AFP that differ in the toll; AFP has it from SOHR'],
  ['224662', 2, 'SOHR, and Human Rights Watch nine days later'],
  ['217017', 2, 'SOHR, and Syria Live Map, which gathers what others say'],
  ['218140', 2, 'SOHR, and Reuters a month later'],
  ['223866', 2, 'two reports of SOHR, and Crisis Watch for the month'],
  ['217649', 2, 'Reuters and Xinhua, though both have it from Tasnim'],
  ['224187', 2, 'two reports of AP on one day, and Crisis Watch for the month'],
  ['231298', 2, 'two reports of AFP, and HRW, whom AFP reports'],
  ['223919', 2, 'SOHR, and a case of Airwars'],
  ['224661', 3, 'SOHR, Human Rights Watch and SN4HR'],
  ['216505', 3, 'two reports of SOHR, Waha, and MSF, whose hospital it was'],
  ['227947', 3, 'Reuters, the Daily Star and Syria Live Map'],
  ['227950', 4, 'two reports of SOHR, Syria Live Map, israeltoday, and a report to the Security Council'],
];

const describeCorpus = corpus === undefined ? describe.skip : describe;
if (corpus === undefined) console.info('CLAIMGRAPH_CORPUS is not set, so no origins of UCDP are counted.');

describeCorpus('twenty events of UCDP GED for Syria', () => {
  let graph: TestGraph;
  let tables: Tables;

  beforeAll(async () => {
    const { columns, rows } = readTable(join(corpus ?? '', 'ucdp-ged-syria/ged_syria.csv'));
    const wanted = new Set(BY_HAND.map(([event]) => event));
    const chosen = rows.map(({ values }) => values).filter(({ id }) => wanted.has(id ?? ''));
    tables = await Tables.create();
    const path = await tables.write(stringify(chosen, { header: true, columns }), 'ged.csv');
    graph = await TestGraph.empty();
    const { failure } = await runImport(
      graph.database,
      ucdpGed,
      path,
      {
        ...{
          encoding: null,
          delimiter: null,
          release: '20.1',
          published: null,
          since: null,
          complete: false,
          older: false,
          dryRun: false,
          strict: true,
          writer: 'tester',
        },
        rejects: `${path}.rejects.csv`,
      },
      new AbortController().signal,
      () => undefined,
    );
    if (failure !== null) throw failure as Error;
  });
  afterAll(async () => {
    await graph.close();
    await rm(tables.folder, { recursive: true });
  });

  test('are known from as many origins as their rows cite offices', async () => {
    const ids = BY_HAND.map(([event]) => `event:ucdp-ged-${event}`);
    const { nodes } = await graph.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { independentOrigins } } }',
      { ids },
    );
    const found = nodes.map(({ id, independentOrigins }: any) => [
      id.slice('event:ucdp-ged-'.length),
      independentOrigins,
    ]);
    expect(found).toEqual(BY_HAND.map(([event, origins]) => [event, origins]));
  });

  test('all is said by UCDP, in its record', async () => {
    const text =
      'MATCH (claim:Claim)-[:SAID_BY]->(actor) RETURN DISTINCT actor.id, claim.document STARTS WITH $record';
    const parameters = { record: 'document:ucdp-ged-' };
    expect(await graph.database.read({ text, parameters })).toEqual([['actor:ucdp', true]]);
  });
});
