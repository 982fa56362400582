import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { readConfig } from '../../../src/config.js';
import type { Database } from '../../../src/neo4j/database.js';
import { packagePath } from '../../../src/package-path.js';
import { startServer } from '../../support/server/start-server.js';
import { connectToTestDatabase, testConnection } from '../../support/database.js';
import { loadArticle } from '../../support/load-article.js';
import { commands, type Command } from './command.js';
import { blocksOf, readDocument } from '../../support/documents/document.js';

const read = (name: string): string => readFileSync(packagePath(name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const { services } = parse(read('docker-compose.yml')) as { services: object };

/** The dossier that the README writes down, and has taken in. */
const DOSSIER = 'my-dossier.yaml';
/** What whoever follows a document brings along, or gets. */
const BROUGHT = [
  DOSSIER,
  'world_map.gpkg',
  'article.html',
  'report.txt',
  'reviewed.yaml',
  'claimgraph.backup.gz',
  'strikes.csv',
  'strikes.gexf',
  'strikes.graphml',
  'strikes.yaml',
];
/** What the tests heed, and the program does not. */
const TEST_VARIABLES = ['UPDATE_GOLDEN', 'CLAIMGRAPH_TEST_NEO4J_URI', 'SEED', 'HISTORIES'];

const of = (...programs: readonly string[]): Command[] =>
  commands.filter(({ words }) => programs.includes(words[0] ?? ''));

test('every command is of a sort that is checked here', () => {
  expect(commands.length).toBeGreaterThan(5);
  expect(of('npm', 'docker', 'curl', 'claimgraph')).toEqual(commands);
});

test.each(of('npm'))('$where: npm knows $text', ({ words: [, verb = '', ...rest] }) => {
  const script = verb === 'run' ? rest[0] : verb;
  if (script !== 'ci') expect(Object.keys(scripts)).toContain(script);
  const paths = rest.filter((word) => /[/.]/.test(word) && !word.includes('"') && !BROUGHT.includes(word));
  expect(paths.filter((path) => !existsSync(packagePath(path)))).toEqual([]);
});

/** What our program is given, on its own or by a script of package.json. */
const given = ({ words: [program, verb = '', name = '', ...rest] }: Command): readonly string[] =>
  program === 'claimgraph'
    ? [verb, name, ...rest]
    : scripts[name]?.startsWith('node dist/cli/claimgraph.js')
      ? [name, ...rest.slice(1)]
      : [];

const isOption = (word: string): boolean => word.startsWith('--');

/** Options that the documents name, by our command with its subcommand, if it has one. */
const optionsOf = new Map<string, readonly string[]>();
for (const words of commands.map(given).filter((all) => all.some(isOption))) {
  const isOfCommand = words.map((word) => /^[a-z][a-z-]*$/.test(word));
  const names = words.filter((_, index) => isOfCommand.slice(0, index + 1).every(Boolean)).join(' ');
  optionsOf.set(names, [...(optionsOf.get(names) ?? []), ...words.filter(isOption)]);
}

test.each([...optionsOf])('the documents give %s options that it has', async (names, options) => {
  const program = packagePath('dist/cli/claimgraph.js');
  const { stdout } = await execa('node', [program, ...names.split(' '), '--help']);
  expect(options.filter((option) => !stdout.includes(`${option} `))).toEqual([]);
});

test.each(of('docker'))('$where: docker-compose.yml has what $text starts', ({ words }) => {
  const [compose, up, detached, ...named] = words.slice(1);
  expect([compose, up, detached]).toEqual(['compose', 'up', '-d']);
  expect(Object.keys(services)).toEqual(expect.arrayContaining(named));
});

test.each(commands.filter(({ environment }) => Object.keys(environment).length > 0))(
  '$where: $text sets what there is to set',
  ({ environment }) => {
    const names = Object.keys(environment).filter((name) => !TEST_VARIABLES.includes(name));
    expect(Object.keys(readConfig(environment))).toEqual(expect.arrayContaining(names));
  },
);

describe('writing, word for word', () => {
  const { uri, user, password } = testConnection();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-documents-'));
    await writeFile(join(folder, DOSSIER), blocksOf('README.md', 'yaml')[0]?.content ?? '');
    database = await connectToTestDatabase();
    await loadArticle(database);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const run = ({ text }: Command) =>
    execa(text.replace(DOSSIER, join(folder, DOSSIER)), {
      shell: true,
      cwd: packagePath('.'),
      env: settings,
    });

  test('the dossier of the README is taken in, then found unchanged, and the graph is sound', async () => {
    const [ingest] = of('npm').filter(({ text }) => text === `npm run ingest -- ${DOSSIER}`);
    const [verify] = of('npm').filter(({ text }) => text === 'npm run verify');
    const first = await run(ingest as Command);
    expect(first.stdout).toMatch(new RegExp(`${DOSSIER}: [1-9]\\d* created, 0 updated, 0 unchanged`));
    const second = await run(ingest as Command);
    expect(second.stdout).toMatch(new RegExp(`${DOSSIER}: 0 created, 0 updated, [1-9]\\d* unchanged`));
    expect((await run(verify as Command)).stdout).toMatch(/: no difference$/);
  });

  test('what the README sends with curl gets the answer that stands there', async () => {
    const { exitCode } = await execa('curl', ['--version'], { reject: false });
    if (exitCode !== 0) {
      console.warn('curl is not installed here: what the README sends with it goes untried.');
      return;
    }
    const token = commands.flatMap(({ environment }) => environment['CLAIMGRAPH_WRITE_TOKEN'] ?? [])[0] ?? '';
    const server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: token });
    const { blocks } = readDocument('README.md');
    const sent = blocks.filter(({ content }) => content.startsWith('curl'));
    expect(sent.length).toBeGreaterThan(0);
    for (const block of sent) {
      const text = block.content.replaceAll('http://localhost:4000/graphql', server.url);
      const { stdout } = await execa(text, { shell: true });
      const answer = blocks[blocks.indexOf(block) + 1]?.content ?? '';
      expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
    }
    await server.stop();
  });
});
