import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOf } from '../../../src/exports/formats.js';
import { ingest } from '../../../src/write/ingest.js';
import { awkwardDossier } from '../../support/exports/awkward-dossier.js';
import { BREAKS, FORMULA, LINES, MINUS, SECTION, TITLE } from '../../support/exports/awkward-texts.js';
import { exportBytes } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { runPython, testWith } from './python.js';

/** What is exported of the graph: all of it, or the one event with what hangs on it. */
const PORTIONS = { whole: {}, part: { by: ['actor:formula'] } };
type Portion = keyof typeof PORTIONS;
const portions = Object.keys(PORTIONS) as Portion[];

/** What stands in the part: the event with what it names and what these lie in, not the event that it is part of. */
const IN_PART = [
  ...['actor:formula', 'actor:hebrew', 'actor:outside', 'document:a/b~c', 'document:outside'],
  ...['event:awkward', 'place:iraq', 'place:mosul'],
];

let folder: string;
let ids: string[];
let claims: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-programs-'));
  const graph = await TestGraph.ofArticle();
  await ingest(graph.database, awkwardDossier);
  const things = await graph.query(`{
    events(first: 500) { nodes { id } } actors(first: 500) { nodes { id } } places(first: 500) { nodes { id } }
    documents(first: 500) { nodes { id } } claims(filter: { includeRetracted: true }) { totalCount }
  }`);
  ids = ['events', 'actors', 'places', 'documents'].flatMap((name) =>
    things[name].nodes.map(({ id }: { id: string }) => id),
  );
  claims = things.claims.totalCount;
  for (const portion of portions) {
    await mkdir(join(folder, portion));
    for (const name of ['graphml', 'gexf', 'cytoscape', 'csv', 'tables', 'parquet', 'json-ld']) {
      const file = join(folder, portion, `${name}.${formatOf(name).extension}`);
      await writeFile(file, await exportBytes(graph, name, PORTIONS[portion]));
    }
  }
  await graph.close();
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (script: string, portion: Portion): Promise<any> =>
  JSON.parse(await runPython(script, [join(folder, portion)]));

const idsOf = (portion: Portion): string[] => [...(portion === 'whole' ? ids : IN_PART)].sort();
const countOf = (portion: Portion, kind: string): number =>
  idsOf(portion).filter((id) => id.startsWith(`${kind}:`)).length;

const EVENT = { label: TITLE, description: LINES, killedLow: 2, killed: 3, weapons: '=rocket' };
const ACTOR = { label: FORMULA, description: BREAKS, aliases: expect.stringContaining(SECTION) };

const withNetworkx = await testWith('networkx');
withNetworkx.each(portions)('NetworkX reads GraphML, GEXF and Cytoscape JSON of the %s', async (portion) => {
  const graphs = await read('read_with_networkx.py', portion);
  for (const name of ['graphml', 'gexf', 'cytoscape']) {
    expect([name, graphs[name].nodes]).toEqual([name, idsOf(portion)]);
    expect(graphs[name].event).toMatchObject(EVENT);
    expect(graphs[name].actor).toMatchObject(ACTOR);
    expect(graphs[name].edges).toBe(graphs.graphml.edges);
  }
  expect(graphs.graphml.edges).toBeGreaterThan(3);
});

const withIgraph = await testWith('igraph');
withIgraph.each(portions)('igraph reads GraphML of the %s', async (portion) => {
  const { nodes, edges, event, actor } = await read('read_with_igraph.py', portion);
  expect(nodes).toEqual(idsOf(portion));
  expect(edges).toBeGreaterThan(3);
  expect(event).toMatchObject(EVENT);
  expect(actor).toMatchObject(ACTOR);
});

const withPandas = await testWith('pandas', 'pyarrow');
withPandas.each(portions)('pandas reads CSV, tables and Parquet of the %s', async (portion) => {
  const { csv, tables, parquet } = await read('read_with_pandas.py', portion);
  expect(csv.rows).toBe(countOf(portion, 'event'));
  const event = { id: 'event:awkward', title: TITLE, description: LINES, killed_low: 2, killed_best: 3 };
  expect(csv.found).toEqual([
    expect.objectContaining({
      ...event,
      perpetrators: `'${FORMULA}`,
      documents: `'${MINUS}`,
      weapons: "'=rocket",
    }),
  ]);
  for (const kind of ['event', 'actor', 'place', 'document'])
    expect([tables[`${kind}s`].rows, parquet[`${kind}s`].rows]).toEqual([
      countOf(portion, kind),
      countOf(portion, kind),
    ]);
  expect(tables.events.found).toEqual([expect.objectContaining({ ...event, weapons: "'=rocket" })]);
  expect(parquet.events.found).toEqual([expect.objectContaining({ ...event, weapons: '=rocket' })]);
  expect(parquet.events.types).toMatchObject({ earliest: 'datetime64[ms, UTC]', killed_best: 'float64' });
  expect(tables.participants.found).toContainEqual({
    ...{ event: 'event:awkward', role: 'PERPETRATOR', actor: 'actor:formula' },
  });
  expect(parquet.claims.found).toEqual([expect.objectContaining({ id: 'claim:used', weapon: '=rocket' })]);
});

const withRdflib = await testWith('rdflib');
withRdflib.each(portions)(
  'rdflib reads JSON-LD of the %s, which names nothing that it lacks',
  async (portion) => {
    const found = await read('read_with_rdflib.py', portion);
    expect(found.dangling).toEqual([]);
    expect(found.ids.filter((id: string) => !id.startsWith('claim:'))).toEqual(idsOf(portion));
    expect(found.label).toBe(TITLE);
    expect(found.said).toMatchObject({
      'claim:used': { weapon: '=rocket' },
      'claim:destroyed': { effectKind: 'DESTROYED', effectObject: '-vehicle', effectOwner: 'actor:formula' },
      'claim:post': { title: MINUS, object: 'actor:formula' },
    });
  },
);

const withFrictionless = await testWith('frictionless');
withFrictionless.each(portions)(
  'frictionless finds nothing wrong with the tables of the %s',
  async (portion) => {
    const { problems, rows } = await read('check_with_frictionless.py', portion);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({
      ...{ events: countOf(portion, 'event'), actors: countOf(portion, 'actor') },
      ...{ places: countOf(portion, 'place'), documents: countOf(portion, 'document') },
    });
    if (portion === 'whole') expect(rows.claims).toBe(claims);
    else expect(rows.claims).toBe(awkwardDossier.claims.length - 1);
  },
);
