import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath } from '../../../src/package-path.js';
import { proseOf, readDocument } from '../../support/documents/document.js';

const folders = ['.', 'docs', 'docs/decisions'];
const documents = folders.flatMap((folder) =>
  readdirSync(packagePath(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** An anchor as it is made from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (name: string): string[] =>
  [...readDocument(name).text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(documents)('what %s links to is there', (name) => {
  const targets = [...proseOf(readDocument(name)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
  const dead = targets.filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? name : join(dirname(name), path);
    return !existsSync(packagePath(file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
  });
  expect(dead).toEqual([]);
});

test.each(documents)('%s calls decision records by their numbers', (name) => {
  const links = [...proseOf(readDocument(name)).matchAll(/\[(\d+)\]\([^)]*?(\d{4})-[^)]*\)/g)];
  for (const [link, called, number] of links) expect([link, Number(called)]).toEqual([link, Number(number)]);
});

/** The history of changes speaks of what was, too. */
test.each(documents.filter((name) => name !== 'CHANGELOG.md'))(
  'every path that %s names is there',
  (name) => {
    const paths = [
      ...proseOf(readDocument(name)).matchAll(/`((?:src|test|docs|data|cypher|scripts|bench)\/[\w./-]*)`/g),
    ].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(packagePath(path)))).toEqual([]);
  },
);
