import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { execa } from 'execa';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readRunning } from '../../../../src/neo4j/embedded/process-record.js';
import { packagePath } from '../../../../src/package-path.js';
import { fixture } from '../../../support/importers/ucdp-ged/rows.js';
import { linkNeo4j } from '../../../support/link-neo4j.js';
import { Program } from '../../../support/program.js';

/** Imports that are broken off, each of the three victims in turn. */
const KILLS = Number(process.env['KILLS'] ?? 20);
const ROWS = 300;
const VICTIMS = ['importer', 'API', 'Neo4j'] as const;

/** An API with a Neo4j of its own, on an empty graph but for the first dossier. */
class House {
  api!: Program;

  private constructor(readonly directory: string) {}

  static async open(directory: string): Promise<House> {
    await mkdir(directory);
    await linkNeo4j(directory);
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
    return execa(process.execPath, [packagePath('dist/cli/claimgraph.js'), ...words], {
      env: { PATH, HOME, CLAIMGRAPH_DATA_DIR: this.directory },
      extendEnv: false,
      reject: false,
    });
  }

  import(table: string) {
    return this.run('import', 'ucdp-ged', table);
  }

  async export(): Promise<string> {
    const path = join(this.directory, 'graph.json');
    const { stderr } = await this.run('export', 'dossier', '--out', path);
    return readFile(path, 'utf8').catch(() => stderr);
  }

  get neo4j(): number {
    return readRunning(join(this.directory, 'neo4j', 'server.json'))?.pid ?? 0;
  }

  kill(victim: (typeof VICTIMS)[number], run: { kill(signal: 'SIGKILL'): void }): void {
    if (victim === 'importer') run.kill('SIGKILL');
    if (victim === 'API') this.api.send('SIGKILL');
    if (victim === 'Neo4j') process.kill(this.neo4j, 'SIGKILL');
  }
}

/** A table for each import; no two have a row in common. */
async function writeTables(folder: string): Promise<string[]> {
  const tables = Array.from({ length: KILLS }, (_, table) => ({
    path: join(folder, `${table}.csv`),
    rows: Array.from({ length: ROWS }, (_row, index) => ({
      ...fixture.rows[index % fixture.rows.length]?.values,
      id: String((table + 1) * 100_000 + index),
    })),
  }));
  await Promise.all(
    tables.map(({ path, rows: content }) => writeFile(path, stringify(content, { header: true }))),
  );
  return tables.map(({ path }) => path);
}

/**
 * As many tables are imported twice: undisturbed into one graph, and into another with each import broken off at a moment
 * that chance names, by killing the importer, the API and Neo4j in turn, and then run again. Both must be the same graph.
 */
test('whoever is killed at whatever moment of a longer import, the next run brings it to the same graph', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-killed-'));
  try {
    const tables = await writeTables(folder);
    const undisturbed = await House.open(join(folder, 'undisturbed'));
    const lasted: number[] = [];
    for (const table of tables) {
      const begun = Date.now();
      expect((await undisturbed.import(table)).exitCode).toBe(0);
      lasted.push(Date.now() - begun);
    }
    const expected = await undisturbed.export();
    await undisturbed.api.stop();

    const [moments = []] = fc.sample(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: KILLS, maxLength: KILLS }),
      1,
    );
    const house = await House.open(join(folder, 'disturbed'));
    for (const [index, table] of tables.entries()) {
      const victim = VICTIMS[index % VICTIMS.length] ?? 'importer';
      const moment = Math.round((moments[index] ?? 0) * (lasted[index] ?? 0));
      const run = house.import(table);
      // Not to wait for something: the moment is what is tried.
      await delay(moment);
      house.kill(victim, run);
      const { exitCode: broken, stderr } = await run;
      if (victim === 'Neo4j' && broken !== 0) expect(stderr).not.toMatch(/\n\s+at /);

      if (victim !== 'importer') {
        await house.api.stop();
        await house.start();
      }
      const again = await house.import(table);
      const what = `${victim}, killed after ${moment} of ${lasted[index] ?? 0} ms`;
      expect([what, again.exitCode, again.stderr]).toEqual([what, 0, again.stderr]);
    }
    expect((await house.export()) === expected).toBe(true);
    expect((await house.run('verify')).stdout).toMatch(/: no difference$/);
    await house.api.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 3_600_000);
