import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { packagePath } from '../../../src/package-path.js';
import { PROTOCOLS } from '../../graph/server/subscriptions/protocols.js';
import { ApiClient, type ApiResponse } from '../../support/api-client.js';
import { DataFolder } from '../../support/data-folder.js';
import { Program } from '../../support/program.js';
import { runCommand } from '../cli/run-command.js';

const KILLS = Number(process.env['KILLS'] ?? 20);
const READERS = 4;
const PATIENCE = 300_000 * (KILLS + 2);
/** By how much longer than Neo4j's own start it may take until reads are back, in milliseconds. */
const ALLOWED = 3_000;
const TOKEN = 'a-token-of-some-length';
const ARTICLE = packagePath('data/article.yaml');

let folder: DataFolder;
let program: Program;
let client: ApiClient;

beforeAll(async () => {
  folder = await DataFolder.make();
  program = new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: folder.path, CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  client = new ApiClient(await program.ready(), TOKEN);
}, PATIENCE);
afterAll(async () => {
  await program.stop();
  await folder.remove();
}, PATIENCE);

/**
 * Whether an answer acknowledges nothing, and says why: the database is away, or the request took longer than it may, as on
 * a machine with too much to do.
 */
const isUnacknowledged = ({ status, data, errors = [] }: ApiResponse): boolean => {
  const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
  if (codes.size !== 1) return false;
  return codes.has('TIMEOUT') || (codes.has('DATABASE_UNAVAILABLE') && status === 503 && data === undefined);
};

/** Readers, a writer and a command, one after the other and all at once, until they are told to end. */
class Load {
  readonly acknowledged: string[] = [];
  /** Answers that are neither right nor say why they are not. */
  readonly wrong: unknown[] = [];
  reads = 0;
  commands = 0;
  #going = true;
  readonly #all: Promise<unknown>;

  constructor() {
    this.#all = Promise.all([
      ...Array.from({ length: READERS }, () => this.#repeat(() => this.#read())),
      this.#repeat(() => this.#write()),
      this.#repeat(() => this.#command()),
    ]);
  }

  async end(): Promise<void> {
    this.#going = false;
    await this.#all;
  }

  async #repeat(work: () => Promise<void>): Promise<void> {
    while (this.#going) await work();
  }

  async #read(): Promise<void> {
    const answer = await client.execute(
      '{ events(first: 20) { nodes { id title participants { role actor { name } } } } }',
    );
    if (answer.status === 200 && !answer.errors && answer.data?.['events'].nodes.length > 0) this.reads += 1;
    else if (!isUnacknowledged(answer)) this.wrong.push(answer);
    await delay(20);
  }

  /** Sends the same again until it is acknowledged, as a client does that cannot know whether it was written. */
  async #write(): Promise<void> {
    const id = `claim:written-${this.acknowledged.length}`;
    for (;;) {
      const answer = await client.assertClaim(id);
      if (answer.status === 200 && !answer.errors) {
        this.acknowledged.push(id);
        break;
      }
      if (!isUnacknowledged(answer)) {
        this.wrong.push(answer);
        break;
      }
      await delay(100);
    }
    await delay(20);
  }

  async #command(): Promise<void> {
    const ending = await runCommand('ingest', { CLAIMGRAPH_DATA_DIR: folder.path }, ARTICLE);
    if (ending.exitCode === 0) this.commands += 1;
    else this.wrong.push(ending);
    await delay(2_000);
  }
}

/** Milliseconds from the end of a Neo4j until a read is answered, and of these the start of the next Neo4j itself. */
async function kill(): Promise<{ readonly whole: number; readonly own: number }> {
  const killed = folder.killNeo4j();
  const begun = Date.now();
  let spawned: number | undefined;
  for (;;) {
    const now = folder.neo4j;
    if (now && now.pid !== killed.pid) spawned ??= Date.now();
    // What was asked just before it ended may still be answered.
    if (spawned !== undefined) {
      const { status, errors } = await client.execute('{ actors(first: 1) { nodes { id } } }');
      if (status === 200 && !errors) break;
    }
    await delay(20);
  }
  const whole = Date.now() - begun;
  const log = await readFile(join(folder.home, 'logs', 'console.log'), 'utf8');
  const [, opened = ''] = /^(\S+ \S+) .*Bolt enabled/m.exec(log) ?? [];
  return { whole, own: Date.parse(opened) - spawned };
}

async function storedOf(ids: readonly string[]): Promise<string[]> {
  const stored: string[] = [];
  for (let index = 0; index < ids.length; index += 100) {
    const { data } = await client.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ids.slice(index, index + 100),
    });
    stored.push(...(data?.['nodes'] as ({ id: string } | null)[]).flatMap((node) => node?.id ?? []));
  }
  return stored;
}

/** How long reads were away at each kill, and of that Neo4j's own start, in milliseconds. */
const waits: { readonly whole: number; readonly own: number }[] = [];

test(
  `killed ${KILLS} times under load, nothing acknowledged is lost`,
  async () => {
    const listening = PROTOCOLS.map(([, listen]) =>
      listen(client.url, 'subscription { claimAsserted { id } }'),
    );
    const told = () =>
      listening.map(({ results }) => results.map(({ data }) => data?.['claimAsserted'].id as string));
    // Until both are open: each then gives what is written.
    for (let probe = 0; told().some(({ length }) => length === 0); probe += 1) {
      await client.assertClaim(`claim:probe-${probe}`);
      await delay(200);
    }

    const load = new Load();
    const { acknowledged, wrong } = load;
    const oneMoreIsWritten = async () => {
      const before = acknowledged.length;
      while (acknowledged.length === before) await delay(100);
    };
    while (waits.length < KILLS) {
      // Something to lose since the last time, and then any moment of the load, not one that it offers.
      await oneMoreIsWritten();
      await delay(1_000 + Math.random() * 2_000);
      waits.push(await kill());
    }
    await oneMoreIsWritten();
    await load.end();

    const { reads, commands } = load;
    console.info(
      `${KILLS} kills; ${reads} reads and ${acknowledged.length} writes answered, ${commands} commands beside.\n` +
        'Reads were back after, of which Neo4j’s own start took (ms):\n' +
        waits.map(({ whole, own }) => `${whole}\t${own}\t+${whole - own}`).join('\n'),
    );
    expect(wrong).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(await storedOf(acknowledged)).toEqual(acknowledged);
    const last = acknowledged.at(-1) ?? '';
    while (!told().every((ids) => ids.includes(last))) await delay(100);
    for (const ids of told()) {
      // Each once, and in the order in which they were written.
      expect(ids.filter((id) => id.startsWith('claim:written-'))).toEqual(acknowledged);
    }
    for (const { refused, stop } of listening) {
      expect(refused).toEqual([]);
      stop();
    }
    const verified = await runCommand('verify', { CLAIMGRAPH_DATA_DIR: folder.path });
    expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('no difference') });
  },
  PATIENCE,
);

/** Times are told of a machine that does nothing else. */
const inQuiet = process.env['CI'] ? test.skip : test;

inQuiet('reads were back as soon as Neo4j was', () => {
  expect(waits).toHaveLength(KILLS);
  for (const { whole, own } of waits) expect(whole - own).toBeLessThanOrEqual(ALLOWED);
});
