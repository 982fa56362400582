import { execa } from 'execa';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { packagePath } from '../../../src/package-path.js';

/** What no file may import: the rule, the file, and what it imports. */
const WRONG = [
  ['no-cycle', 'src/query/one.ts', 'src/query/other.ts'],
  ['rules-downwards', 'src/rules/rule.ts', 'src/domain/events/type.ts'],
  ['rules-without-cypher', 'src/rules/by-others.ts', 'src/storage/cypher.ts'],
  ['cypher-where-queries-are', 'src/storage/cypher.ts', '@neo4j/cypher-builder'],
  ['driver-in-neo4j', 'src/query/driver.ts', 'neo4j-driver'],
  ['importers-only-convert', 'src/importers/table-of-ours/importer.ts', 'src/neo4j/database.ts'],
  ['api-only-by-schema', 'src/server/server.ts', 'src/api/event-resolver.ts'],
  ['explorer-by-the-api', 'explorer/page.tsx', 'src/time/time.ts'],
  ['program-alone', 'src/time/time.ts', 'test/support/seed.ts'],
  ['packages-installed', 'src/errors/error.ts', 'jest'],
  ['resolvable', 'src/write/plan.ts', 'src/write/nowhere.ts'],
  ['domain-downwards', 'src/domain/events/list.ts', 'src/write/plan.ts'],
  ['time-downwards', 'src/time/date.ts', 'src/neo4j/database.ts'],
  ['errors-downwards', 'src/errors/of-queries.ts', 'src/query/one.ts'],
] as const;

/** What they may: types of the domain refer to each other, and rules read its enums. */
const RIGHT = [
  ['src/domain/events/type.ts', 'src/domain/actors/type.ts'],
  ['src/domain/actors/type.ts', 'src/domain/events/type.ts'],
  ['src/rules/right.ts', 'src/domain/events/kind.ts'],
  ['src/api/schema.ts', 'src/api/event-resolver.ts'],
  ['src/neo4j/database.ts', 'neo4j-driver'],
] as const;

/** Closes the cycle, which is told of once. */
const BACK = ['src/query/other.ts', 'src/query/one.ts'] as const;

const ORPHAN = 'src/query/orphan.ts';

const TARGETS = ['src/api/event-resolver.ts', 'src/domain/events/kind.ts', 'test/support/seed.ts'];

let found: readonly string[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-dependencies-'));
  for (const name of ['package.json', 'tsconfig.json']) await copyFile(packagePath(name), join(folder, name));
  await symlink(packagePath('node_modules'), join(folder, 'node_modules'), 'junction');
  const imports = new Map<string, string[]>([ORPHAN, ...TARGETS].map((file) => [file, []]));
  for (const [from, to] of [...WRONG.map(([, ...rest]) => rest), ...RIGHT, BACK])
    imports.set(from, [...(imports.get(from) ?? []), to]);
  for (const [file, targets] of imports) {
    const lines = targets.map((target) => `import '${specifier(file, target)}';\n`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${lines.join('')}export const name = '${file}';\n`);
  }
  const program = packagePath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = packagePath('dependency-cruiser.config.js');
  const words = [program, '--config', config, '--output-type', 'json', 'src', 'explorer'];
  const { stdout } = await execa(process.execPath, words, { cwd: folder, reject: false });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  found = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
});
afterAll(() => rm(folder, { recursive: true }));

const isFile = (target: string) => target.includes('/') && !target.startsWith('@');

function specifier(from: string, to: string): string {
  if (!isFile(to)) return to;
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

test.each(WRONG)('%s: %s may not import %s', (rule, file) => {
  expect(found).toContain(`${rule} ${file}`);
});

test.each(RIGHT)('%s may import %s', (file) => {
  expect(found.filter((one) => one.endsWith(` ${file}`))).toEqual([]);
});

test('a file that nothing imports, and that imports nothing, is found', () => {
  expect(found).toContain(`no-orphan ${ORPHAN}`);
});
