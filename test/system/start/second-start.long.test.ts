import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkNeo4j } from '../../support/link-neo4j.js';
import { Program } from '../../support/program.js';

/** What else the machine does may delay any one start. */
const STARTS = 4;

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimgraph-second-start-'));
  await linkNeo4j(directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Milliseconds that one start took on the whole, and from the spawning of Neo4j until it opened Bolt. */
async function timeStart(): Promise<{ whole: number; ofNeo4j: number }> {
  const begun = Date.now();
  const program = new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: directory });
  await program.tells(/Starting Neo4j/);
  const spawned = Date.now();
  await program.ready();
  const whole = Date.now() - begun;
  await program.stop();
  const log = await readFile(join(directory, 'neo4j', 'logs', 'console.log'), 'utf8');
  const [, opened = ''] = /^(\S+ \S+) .*Bolt enabled/m.exec(log) ?? [];
  return { whole, ofNeo4j: Date.parse(opened) - spawned };
}

test('later starts take hardly longer than Neo4j itself', async () => {
  await timeStart();
  expect(await readdir(join(directory, 'neo4j'))).toContainEqual(expect.stringMatching(/^classes-.*\.jsa$/));
  const ratios: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { whole, ofNeo4j } = await timeStart();
    ratios.push(whole / ofNeo4j);
    console.info(`A later start: ${whole} ms, of which Neo4j's own ${ofNeo4j} ms.`);
  }
  expect(Math.min(...ratios)).toBeLessThan(2);
}, 600_000);
