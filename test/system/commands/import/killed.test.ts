import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { execa } from 'execa';
import { readRunning } from '../../../../src/neo4j/embedded/process-record.js';
import { NEO4J_VERSION } from '../../../../src/neo4j/embedded/version.js';
import { packagePath } from '../../../../src/package-path.js';
import { fixture } from '../../../support/ingest/importers/ucdp-ged/rows.js';
import { Program } from '../../../support/program.js';

/** How many imports are broken off, each of the three victims in turn. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const ROWS = 600;
const PATIENCE = 300_000 * (KILLS + 1);
const PROGRAM = `neo4j-${NEO4J_VERSION}`;

let folder: string;
let table: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-killed-'));
  table = join(folder, 'events.csv');
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const { values = {} } = fixture.rows[index % fixture.rows.length] ?? {};
    return { ...values, id: String(100_000 + index) };
  });
  await writeFile(table, stringify(rows, { header: true }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An API with a Neo4j of its own, on an empty graph but for the first dossier. */
class House {
  api!: Program;

  private constructor(readonly directory: string) {}

  static async open(name: string): Promise<House> {
    const directory = join(folder, name);
    await mkdir(directory);
    await symlink(packagePath(join('.claimgraph', PROGRAM)), join(directory, PROGRAM), 'junction');
    const house = new House(directory);
    await house.start();
    return house;
  }

  async start(): Promise<void> {
    this.api = new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: this.directory });
    await this.api.ready();
  }

  run(...words: string[]) {
    const { PATH, HOME } = process.env;
    return execa(process.execPath, [packagePath('dist/commands/claimgraph.js'), ...words], {
      env: { PATH, HOME, CLAIMGRAPH_DATA_DIR: this.directory },
      extendEnv: false,
      reject: false,
    });
  }

  async export(): Promise<string> {
    const path = join(this.directory, 'graph.json');
    const { stderr } = await this.run('export', 'dossier', '--out', path);
    return readFile(path, 'utf8').catch(() => stderr);
  }

  get neo4j(): number {
    return readRunning(join(this.directory, 'neo4j', 'server.json'))?.pid ?? 0;
  }

  async close(): Promise<void> {
    await this.api.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}

test(
  'whoever is killed at whatever moment of an import, the next run brings it to the same graph',
  async () => {
    const undisturbed = await House.open('undisturbed');
    const begun = Date.now();
    const { exitCode } = await undisturbed.run('import', 'ucdp-ged', table);
    const lasted = Date.now() - begun;
    expect(exitCode).toBe(0);
    const expected = await undisturbed.export();
    await undisturbed.close();

    const [moments = []] = fc.sample(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: KILLS, maxLength: KILLS }),
      1,
    );
    for (const [index, moment] of moments.entries()) {
      const victim = (['importer', 'API', 'Neo4j'] as const)[index % 3] ?? 'importer';
      const house = await House.open(String(index));
      const run = house.run('import', 'ucdp-ged', table);
      // Not to wait for something: the moment is what is tried.
      await delay(moment * lasted);
      if (victim === 'importer') run.kill('SIGKILL');
      if (victim === 'API') house.api.send('SIGKILL');
      if (victim === 'Neo4j') process.kill(house.neo4j, 'SIGKILL');
      const { exitCode: broken, stderr } = await run;
      if (victim === 'Neo4j' && broken !== 0) expect(stderr).not.toMatch(/\n\s+at /);

      if (victim !== 'importer') {
        await house.api.stop();
        await house.start();
      }
      const again = await house.run('import', 'ucdp-ged', table);
      const told = `${victim}, killed after ${Math.round(moment * lasted)} of ${lasted} ms`;
      expect([told, again.exitCode, again.stderr]).toEqual([told, 0, again.stderr]);
      expect([told, (await house.export()) === expected]).toEqual([told, true]);
      await house.close();
    }
  },
  PATIENCE,
);
