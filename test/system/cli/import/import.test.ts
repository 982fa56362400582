import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { verify } from '../../../../src/write/verify/verify.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { packagePath } from '../../../../src/package-path.js';
import { Tables } from '../../../support/importers/importing.js';
import { ROW, type Sighting, tableOf } from '../../../support/importers/sightings.js';
import { connectToTestDatabase, emptyDatabase } from '../../../support/database.js';
import { testSettings } from '../run-command.js';

/** Every run plans its statements anew; in milliseconds. */
const PATIENCE = 400_000;

let database: Database;
let tables: Tables;

beforeAll(async () => {
  database = await connectToTestDatabase();
  tables = await Tables.create();
});
beforeEach(() => emptyDatabase(database));
afterAll(async () => {
  await database.close();
  await rm(tables.folder, { recursive: true });
});

interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

class Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ending>;

  constructor(...words: string[]) {
    const { PATH, HOME } = process.env;
    const program = packagePath('test/system/cli/import/program.ts');
    this.child = spawn(process.execPath, ['--import', 'tsx', program, 'import', 'sightings', ...words], {
      env: { PATH, HOME, ...testSettings() },
      cwd: packagePath('.'),
    });
    const told = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      this.child[stream]?.on('data', (chunk: Buffer) => (told[stream] += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]) => ({ code: code as number | null, ...told }));
  }
}

const many = (count: number): Sighting[] =>
  Array.from({ length: count }, (_, index) => ({ ...ROW, id: String(index), actor: `army-${index % 7}` }));

const eventsIn = async (): Promise<number> => {
  const [row = []] = await database.read({ text: 'MATCH (event:Event) RETURN count(event)', parameters: {} });
  return Number(row[0]);
};
/** Asks until the first batch is there. */
async function somethingIsWritten({ child }: Run): Promise<void> {
  for (;;) if (child.exitCode !== null || (await eventsIn()) > 0) return;
}

/** The graph without instants. */
const graphIn = async (): Promise<unknown> =>
  database.read({
    text: `MATCH (node) WHERE node.id IS NOT NULL AND NOT node:Ledger AND NOT node:Decision
           RETURN node.id, node.live, COUNT { (node)-->() } AS edges ORDER BY node.id`,
    parameters: {},
  });

test(
  'gives an account in which every row stands once, and lists the rejects',
  async () => {
    const rows = [
      ROW,
      { ...ROW, id: '2', note: 'odd' },
      { ...ROW, id: '3', killed: 'x' },
      { ...ROW, version: '0' },
    ];
    const path = await tables.write(tableOf(rows));
    const { code, stdout } = await new Run(path).ended;
    expect(stdout.split('\n').slice(0, 11)).toEqual([
      `${path}: 4 rows`,
      '  encoding    utf-8',
      '  imported    2: 2 created, 0 changed, 0 unchanged',
      '  superseded  1',
      '  skipped     0',
      `  rejected    1, listed in ${path}.rejects.csv`,
      '  records     15 created, 0 updated, 0 unchanged',
      '  warnings    1',
      '    1 × note: this is odd',
      '  the first of them',
      '    line 3: note “odd”: this is odd',
    ]);
    expect(code).toBe(2);
    expect(await readFile(`${path}.rejects.csv`, 'utf8')).toBe(
      'line,column,value,reason\n4,killed,x,expected a number\n',
    );
  },
  PATIENCE,
);

test(
  'reads packed files and standard input, several in a row, and heeds its options',
  async () => {
    const packed = await tables.write(gzipSync(tableOf([ROW])), 'packed.csv.gz');
    const semicolons = tableOf([{ ...ROW, id: '2', date: '2018' }]).replaceAll(',', ';');
    const run = new Run('--since', '2019', '--delimiter', 'semicolon', '-');
    run.child.stdin?.end(semicolons);
    expect(await run.ended).toMatchObject({ code: 0, stdout: expect.stringContaining('  skipped     1\n') });
    expect(await new Run(packed, packed).ended).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 created[^]*1 unchanged/),
    });
    const rehearsal = await new Run('--dry-run', '--release', '2', packed).ended;
    expect(rehearsal.stdout).toContain('(dry run: nothing was written): 1 rows');
    expect(await eventsIn()).toBe(1);
  },
  PATIENCE,
);

test.each([
  [['none.csv'], 'There is no such file.'],
  [['--encoding', 'klingon', 'a.csv'], 'windows-1252'],
  [['--since', 'yesterday', 'a.csv'], 'Expected a date such as 2019-03-17'],
  [['--delimiter', 'ab', 'a.csv'], 'comma, semicolon'],
  [['--rejects', 'r.csv', 'a.csv', 'b.csv'], 'a single file'],
  [[], 'files'],
])(
  'with %j says what is wrong',
  async (words, message) => {
    const { code, stderr } = await new Run(...words).ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
  PATIENCE,
);

test(
  'a strict run stops at the first bad row',
  async () => {
    const path = await tables.write(tableOf([ROW, { ...ROW, id: '2', killed: 'x' }]));
    const { code, stderr } = await new Run('--strict', path).ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${path}:3: killed “x” expected a number`)]);
    expect(await eventsIn()).toBe(0);
  },
  PATIENCE,
);

describe('an import that is broken off', () => {
  const rows = many(1_500);

  test.each(['SIGINT', 'SIGKILL'] as const)(
    'by %s has taken in whole batches, and goes on to the same graph',
    async (signal) => {
      const path = await tables.write(tableOf(rows));
      const run = new Run(path);
      await somethingIsWritten(run);
      run.child.kill(signal);
      const { code, stdout, stderr } = await run.ended;
      const before = await eventsIn();
      expect(before).toBeLessThan(rows.length);
      if (signal === 'SIGINT') {
        expect(code).toBe(130);
        expect(stdout).toContain(`: ${before.toLocaleString('en')} rows\n`);
        expect(stderr).toContain('the same command again to continue');
      }
      const again = await new Run(path).ended;
      expect(again.stdout).toContain(
        `${(rows.length - before).toLocaleString('en')} created, 0 changed, ${before.toLocaleString('en')} unchanged`,
      );
      const resumed = await graphIn();
      expect((await verify(database)).differences).toEqual([]);
      await emptyDatabase(database);
      await new Run(path).ended;
      expect(await graphIn()).toEqual(resumed);
    },
    PATIENCE,
  );
});
