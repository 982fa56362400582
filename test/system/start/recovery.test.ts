import { once } from 'node:events';
import { truncate } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Database } from '../../../src/neo4j/database.js';
import { findRunning } from '../../../src/neo4j/embedded/find-running.js';
import { packagePath } from '../../../src/package-path.js';
import { PROTOCOLS, type Listening } from '../../graph/server/subscriptions/protocols.js';
import { ApiClient } from '../../support/api-client.js';
import { DataFolder } from '../../support/data-folder.js';
import { Program } from '../../support/program.js';
import { until } from '../../support/until.js';
import { runCommand } from '../cli/run-command.js';

/** A machine with much else to do takes its time with a start. */
const PATIENCE = 600_000;
const TOKEN = 'a-token-of-some-length';
const UNAVAILABLE = { extensions: { code: 'DATABASE_UNAVAILABLE' } };
const ARTICLE = packagePath('data/article.yaml');
const silent = { step: () => undefined, detail: () => undefined };

let folder: DataFolder;
let program: Program;
let client: ApiClient;

const start = () =>
  new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: folder.path, CLAIMGRAPH_WRITE_TOKEN: TOKEN });

beforeAll(async () => {
  folder = await DataFolder.make();
  program = start();
  client = new ApiClient(await program.ready(), TOKEN);
}, PATIENCE);
afterAll(async () => {
  await program.stop();
  await folder.remove();
}, PATIENCE);

/** Waits until Neo4j has been started anew so many times, however long a start takes here. */
async function answersAgain(times: number): Promise<void> {
  await program.tells(new RegExp(`(Neo4j answers again[^]*){${times}}`));
}

/** As soon as it can be read: a machine that is busy may let the first questions after a start wait for too long. */
async function claimText(id: string): Promise<unknown> {
  for (;;) {
    const { status, data } = await client.execute('query ($id: ID!) { claim(id: $id) { text } }', { id });
    if (status === 200) return data?.['claim']?.text;
    await delay(100);
  }
}

test(
  'a Neo4j that was killed comes back; until then whoever asks hears that it is away, and nothing acknowledged is lost',
  async () => {
    expect(await client.assertClaim('claim:before')).toMatchObject({
      status: 200,
      data: { ingest: { created: 1 } },
    });
    const listening = PROTOCOLS.map(([, listen]) =>
      listen(client.url, 'subscription { claimAsserted { id } }'),
    );
    // Until both are open: each then gives what is written.
    await until(async () => {
      await client.assertClaim(`claim:probe-${performance.now()}`);
      return listening.every(({ results }) => results.length > 0);
    });

    const killed = folder.killNeo4j();
    await until(async () => (await client.status('/healthz')) === 503);
    expect(await client.status('/readyz')).toBe(503);
    expect(await client.status('/livez')).toBe(200);
    const read = await client.execute('{ actors { nodes { id } } }');
    const several = await client.execute(
      '{ actors { nodes { id } } asOf(at: "2030-01-01T00:00:00Z") { actors { nodes { id } } } }',
    );
    expect([several.status, several.data]).toEqual([503, undefined]);
    for (const answer of [read, await client.assertClaim('claim:meanwhile')]) {
      expect([answer.status, answer.data, answer.headers.get('retry-after')]).toEqual([503, undefined, '5']);
      expect(answer.errors).toMatchObject([UNAVAILABLE]);
    }
    expect(await client.status('/export/csv')).toBe(503);
    for (const [, listen] of PROTOCOLS) {
      const refused = listen(client.url, 'subscription { claimAsserted { id } }');
      await until(() => refused.refused.length > 0);
      expect(refused.refused).toMatchObject([UNAVAILABLE]);
      refused.stop();
    }

    // A command that begins meanwhile waits for it.
    const command = runCommand('ingest', { CLAIMGRAPH_DATA_DIR: folder.path }, ARTICLE);
    await answersAgain(1);
    while ((await client.status('/healthz')) !== 200) await delay(100);
    expect(folder.neo4j?.pid).not.toBe(killed.pid);
    expect(await claimText('claim:before')).toBe('What claim:before says.');
    while ((await client.assertClaim('claim:after')).status !== 200) await delay(100);
    // Subscriptions that were open go on.
    const isTold = ({ results }: Listening) =>
      results.some(({ data }) => data?.['claimAsserted'].id === 'claim:after');
    while (!listening.every(isTold)) await delay(100);
    for (const { results, refused, stop } of listening) {
      expect(refused).toEqual([]);
      const ids = results.map(({ data }) => data?.['claimAsserted'].id as string);
      expect(new Set(ids).size).toBe(ids.length);
      stop();
    }
    expect(await command).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('126 unchanged') });
  },
  PATIENCE,
);

/** Takes a port as soon as it is free. */
async function listenOnce(port: number | undefined): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return server;
    } catch {
      await delay(1);
    }
  }
}

test(
  'when something else has taken its port meanwhile, all who share it find it at another',
  async () => {
    const connection = await findRunning(folder.path, silent);
    if (!connection) throw new Error('It is not found.');
    const { uri } = connection;
    const connecting = { milliseconds: PATIENCE };
    const beside = await Database.connect(connection, { patience: PATIENCE });
    const { port } = folder.killNeo4j();
    const other = await listenOnce(port);
    // Both wait for as long as it is away.
    const latecomer = await Database.connect(connection, { connecting });
    await latecomer.close();
    expect(await beside.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]]);
    await answersAgain(2);
    expect(connection.uri).not.toBe(uri);
    expect(await claimText('claim:before')).toBe('What claim:before says.');
    await beside.close();
    other.close();
  },
  PATIENCE,
);

test(
  'a store that cannot be opened ends the start with the reason from its own log',
  async () => {
    await program.stop();
    await truncate(join(folder.home, 'data', 'databases', 'neo4j', 'neostore'), 10);
    program = start();
    const { code, told } = await program.ended;
    expect(code).toBe(1);
    expect(told).toContain(`Neo4j cannot open its store in ${join(folder.home, 'data')}: `);
    expect(told).toContain('Failed to load data from legacy metadata store');
    expect(told).toContain(join('logs', 'debug.log'));
    expect(folder.neo4j).toBeNull();
  },
  PATIENCE,
);
