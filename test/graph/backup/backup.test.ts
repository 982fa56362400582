import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { restore } from '../../../src/backup/restore.js';
import { bringUpToDate } from '../../../src/start/bring-up-to-date.js';
import { saveExample } from '../../../src/reading/drafts/save-example.js';
import { emptyDatabase } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { backUpTo } from '../../support/backup.js';
import { everythingStored } from '../../support/everything-stored.js';

const SILENT = { step: () => undefined, detail: () => undefined };
const RUNNING = new AbortController().signal;

let graph: TestGraph;
let folder: string;
let file: string;

beforeEach(async () => {
  graph = await TestGraph.ofArticle();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-backup-'));
  file = join(folder, 'graph.backup.gz');
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const everything = () => everythingStored(graph.database);
const backUp = (meanwhile?: () => Promise<void>) => backUpTo(file, graph.database, meanwhile);
const restoreFile = (signal = RUNNING, progress = SILENT) => restore(graph.database, file, progress, signal);

const MERGE = 'mutation { merge(keep: "actor:cjtf-oir", merge: ["actor:raf"], reason: "One.") { id } }';

test('a backup is of one instant, whatever is written while it is made', async () => {
  const draft = await saveExample(graph.database);
  await graph.query(MERGE);
  const { merges } = await graph.query('{ merges { nodes { id } } }');
  const before = await everything();
  const writes = [
    () => graph.query(`mutation { undoMerge(id: "${merges.nodes[0].id}") { id } }`),
    () =>
      graph.query('mutation { merge(keep: "place:iraq", merge: ["place:syria"], reason: "Try.") { id } }'),
    () => graph.query(`mutation { acceptDraft(id: "${draft}") { created } }`),
    () =>
      graph.query(`mutation { ingest(dossier: {
        actors: [{ id: "actor:new", name: "New", kind: ORGANIZATION }, { id: "actor:raf", name: "Another name", kind: ARMED_FORCES }],
        claims: [{ id: "claim:new", text: "Others did.", subject: "event:raf-2019-03-12", predicate: PERPETRATED_BY,
          object: "actor:new", saidBy: ["actor:new"], document: "document:raf-statement",
          supersedes: ["claim:raf-2019-03-12-by-raf"] }] }) { created } }`),
    () => graph.query('mutation { retractClaim(id: "claim:sdf-isis-defeated", reason: "Wrong.") { id } }'),
  ];
  await backUp(async () => {
    await writes.shift()?.();
  });
  expect(writes).toEqual([]);
  expect(await everything()).not.toEqual(before);

  await emptyDatabase(graph.database);
  await restoreFile();
  expect(await everything()).toEqual(before);
});

describe('a file that is not as it was written', () => {
  const rewritten = async (change: (lines: string) => string): Promise<void> => {
    const text = gunzipSync(await readFile(file)).toString();
    await writeFile(file, gzipSync(change(text)));
  };
  const damages: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
    ['is cut off', async () => writeFile(file, (await readFile(file)).subarray(0, -900)), /ends too early/],
    [
      'has other bytes',
      async () => writeFile(file, (await readFile(file)).fill(7, 2_000, 2_100)),
      /altered|cannot be read/,
    ],
    ['is none', async () => writeFile(file, gzipSync('{"a": 1}\n')), /not a backup of Claimgraph/],
    ['is empty', async () => writeFile(file, gzipSync('')), /empty/],
    [
      'lacks its end',
      () => rewritten((text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
      /last line/,
    ],
    ['says otherwise', () => rewritten((text) => text.replace('CJTF', 'CFJT')), /checksum/],
    ['has a line twice', () => rewritten((text) => text.replace(/\n(.*)\n/, '\n$1\n$1\n')), /checksum/],
    [
      'is newer',
      () => rewritten((text) => text.replace('"format":1', '"format":2')),
      /format 2.*reads format 1/,
    ],
    [
      'has more in it',
      () => rewritten((text) => text.replace('"name":', '"names`":"x","name":')),
      /does not know/,
    ],
    ['goes on', () => rewritten((text) => `${text}{}\n`), /follows the last line/],
    ['is not there', () => rm(file), /ENOENT/],
  ];

  test.each(damages)('is refused when it %s, and nothing is written', async (_, damage, reason) => {
    await backUp();
    await damage();
    await emptyDatabase(graph.database);
    const refusal = restoreFile();
    await expect(refusal).rejects.toMatchObject({ extensions: { code: 'INVALID_FILE', path: file } });
    await expect(refusal).rejects.toThrow(reason);
    expect(await everything()).toEqual([]);
  });
});

test('a graph that is not empty keeps what it has', async () => {
  await backUp();
  await graph.query(MERGE);
  const before = await everything();
  await expect(restoreFile()).rejects.toMatchObject({ extensions: { code: 'GRAPH_NOT_EMPTY' } });
  expect(await everything()).toEqual(before);
});

test('a restore that is broken off says so to all who come, and can be repeated', async () => {
  const before = await everything();
  await backUp();
  await emptyDatabase(graph.database);
  const stopping = new AbortController();
  const step = (name: string) => {
    if (name.startsWith('Writing relationships')) stopping.abort(new Error('Stopped.'));
  };
  await expect(restoreFile(stopping.signal, { ...SILENT, step: step as () => undefined })).rejects.toThrow(
    'Stopped.',
  );
  expect((await everything()).length).toBeGreaterThan(1);
  await expect(bringUpToDate(graph.database, SILENT)).rejects.toThrow(/run claimgraph restore again/);
  const { errors } = await graph.execute(MERGE);
  expect(errors).toMatchObject([{ extensions: { code: 'RESTORING' } }]);

  await restoreFile();
  expect(await everything()).toEqual(before);
  await bringUpToDate(graph.database, SILENT);
});
