import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { packagePath } from '../../../src/package-path.js';

const source = packagePath('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm)].map(
    ([, name]) => name as string,
  );

/** Files under one folder that import a file under another. */
function crossing(from: string, to: string): string[] {
  return files
    .filter((file) => file.startsWith(`${from}/`))
    .filter((file) =>
      importsOf(file).some(
        (name) => name.startsWith('.') && normalize(join(dirname(file), name)).startsWith(`${to}/`),
      ),
    );
}

test.each([
  ['knowledge', 'server'],
  ['graph', 'server'],
  ['ingest', 'server'],
  ['neo4j', 'server'],
  ['graph', 'ingest'],
  ['neo4j', 'knowledge'],
  ['neo4j', 'graph'],
  ['neo4j', 'ingest'],
  ['errors', 'graph'],
  ['errors', 'neo4j'],
])('%s knows nothing of %s', (from, to) => {
  expect(crossing(from, to)).toEqual([]);
});

test('only neo4j and graph know the driver', () => {
  const knowing = files
    .filter((file) => importsOf(file).includes('neo4j-driver'))
    .map((file) => file.split('/')[0]);
  expect(new Set(knowing)).toEqual(new Set(['neo4j', 'graph']));
});

test('the imports were read: a file that is known to import is seen to', () => {
  expect(crossing('knowledge', 'graph').length).toBeGreaterThan(0);
});

test('the explorer knows the server only by what it answers', () => {
  const explorer = packagePath('explorer');
  const knowing = readdirSync(explorer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /from '[./]*\/src\//.test(readFileSync(join(explorer, name), 'utf8')));
  expect(knowing).toEqual([]);
});
