import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { downloadNeo4j } from '../../../src/neo4j/embedded/download-neo4j.js';
import { NEO4J_VERSION, versionOf } from '../../../src/neo4j/embedded/version.js';
import { packagePath } from '../../../src/package-path.js';
import { ApiClient } from '../../support/api-client.js';
import { DataFolder } from '../../support/data-folder.js';
import { Program } from '../../support/program.js';
import { runCommand } from '../cli/run-command.js';

/** The newest of the line of years that was tried. */
const NEWEST_NEO4J = '2026.08.1';
const JAVAS = [17, 21, 25];
const NODES = ['20.19', '22', '24'];
const PATIENCE = 1_800_000;
const ARTICLE = packagePath('data/article.yaml');
const QUESTION = '{ strikes(on: ["actor:isis"], during: "2019-03-10/2019-03-23") { totalCount } }';
const silent = { step: () => undefined, detail: () => undefined };

/** Where Java of each major version is: what JAVA_HOME names, and what lies where Linux keeps them. */
async function findJavas(): Promise<ReadonlyMap<number, string>> {
  const places = [process.env['JAVA_HOME'] ?? '', ...listed('/usr/lib/jvm')].filter(Boolean);
  const found = new Map<number, string>();
  for (const home of places) {
    const { stderr, failed } = await execa(join(home, 'bin', 'java'), ['-version'], { reject: false });
    const [, major] = /version "(\d+)/.exec(stderr) ?? [];
    if (!failed && major !== undefined) found.set(Number(major), home);
  }
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** The folder of a Node of this version, out of the package that npm's own package \`node\` takes it from; null without. */
async function findNode(version: string): Promise<string | null> {
  const folder = packagePath(join('.claimgraph', `node-${version}`));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{}');
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const words = ['install', '--no-audit', '--no-fund', `${name}@${version}`];
  const { failed } = await execa('npm', words, { cwd: folder, reject: false });
  return failed ? null : join(folder, 'node_modules', name, 'bin');
}

const skip = (what: string): void => {
  console.warn(`${what} is not to be had here, and goes untried.`);
};

/** From an empty folder to a question, a dossier and the check of all that is stored. Gives milliseconds until it answered. */
async function tryOut(
  neo4j: string,
  settings: NodeJS.ProcessEnv,
  command?: readonly [string, ...string[]],
): Promise<number> {
  const folder = await DataFolder.make({ version: neo4j });
  const environment = { ...settings, CLAIMGRAPH_DATA_DIR: folder.path, CLAIMGRAPH_NEO4J_VERSION: neo4j };
  try {
    const begun = performance.now();
    const program = new Program({ ...environment, PORT: '0' }, command);
    const url = await program.ready();
    const lasted = Math.round(performance.now() - begun);
    expect(program.told).toContain(`Starting Neo4j ${neo4j}`);
    const { status, data, errors } = await new ApiClient(url, '').execute(QUESTION);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data?.['strikes'].totalCount).toBeGreaterThan(0);
    const ingested = await runCommand('ingest', environment, ARTICLE);
    expect(ingested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('126 unchanged') });
    const verified = await runCommand('verify', environment);
    expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('no difference') });
    // The program itself: npm does not hand the signal on to what it runs.
    if (folder.owner) process.kill(folder.owner.pid, 'SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(folder.neo4j).toBeNull();
    return lasted;
  } finally {
    await folder.remove();
  }
}

const javas = await findJavas();

describe.each([NEO4J_VERSION, NEWEST_NEO4J])('Neo4j %s', (neo4j) => {
  test.each(JAVAS.filter((java) => java >= versionOf(neo4j).oldestJava))(
    'on Java %i',
    async (java) => {
      const home = javas.get(java);
      if (home === undefined) {
        skip(`Java ${java}`);
        return;
      }
      await downloadNeo4j({
        directory: packagePath('.claimgraph'),
        version: versionOf(neo4j),
        progress: silent,
      });
      const lasted = await tryOut(neo4j, { JAVA_HOME: home });
      console.info(`Neo4j ${neo4j} on Java ${java}: first start in ${lasted} ms.`);
    },
    PATIENCE,
  );
});

test.each(NODES)(
  'npm start on Node %s',
  async (version) => {
    const bin = await findNode(version);
    if (bin === null) {
      skip(`Node ${version}`);
      return;
    }
    const PATH = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
    const { stdout } = await execa('node', ['--version'], { env: { PATH } });
    expect(stdout).toContain(`v${version}.`);
    const lasted = await tryOut(NEO4J_VERSION, { PATH }, ['npm', 'start', '--silent']);
    console.info(`Node ${stdout}: first start in ${lasted} ms.`);
  },
  PATIENCE,
);
