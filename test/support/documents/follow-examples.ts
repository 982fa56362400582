import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packagePath } from '../../../src/package-path.js';
import { readDocument, type Block } from './document.js';

export interface Example {
  readonly title: string;
  /** New files, and changes to files. */
  readonly blocks: readonly Block[];
}

/** The path on the first line of a block. */
const FILE = /^(?:\/\/|---) (src\/\S+)\n/;
const COPIED = ['src', 'test/support', 'package.json', 'tsconfig.json'];
const LINKED = ['node_modules', 'cypher', 'data'];

/** The examples in docs/extending.md, one under each heading. */
export function examples(): Example[] {
  const { text, blocks } = readDocument('docs/extending.md');
  const headings = [...text.matchAll(/^## (.+)$/gm)];
  return headings.map(({ 1: title = '', index }, position) => {
    const end = headings[position + 1]?.index ?? text.length;
    return { title, blocks: blocks.filter(({ start }) => start > index && start < end) };
  });
}

/** Number of lines that an example adds. */
export const linesOf = ({ blocks }: Example): number =>
  blocks
    .flatMap(({ language, content }) =>
      content.split('\n').filter((line) => (language === 'diff' ? /^\+/.test(line) : line !== '')),
    )
    .filter((line) => !FILE.test(`${line}\n`)).length;

/** Follows the examples in a copy of the source; returns its folder and the files that the examples name. */
export async function followed(all: readonly Example[]): Promise<{ folder: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-examples-'));
  for (const name of COPIED) await cp(packagePath(name), join(folder, name), { recursive: true });
  for (const name of LINKED) await symlink(packagePath(name), join(folder, name), 'junction');
  const files: string[] = [];
  for (const { language, content } of all.flatMap(({ blocks }) => blocks)) {
    const [, name = ''] = FILE.exec(content) ?? [];
    const path = join(folder, name);
    const body = content.replace(FILE, '');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, language === 'diff' ? changed(await readFile(path, 'utf8'), body, name) : body);
    files.push(path);
  }
  return { folder, files: [...new Set(files)] };
}

/** Applies the hunks of a diff to a file. Each must fit in exactly one place. */
function changed(before: string, hunks: string, name: string): string {
  return hunks.split(/^---\n/m).reduce((text, hunk) => {
    const lines = hunk.split('\n').slice(0, -1);
    const side = (mark: string) =>
      lines
        .filter((line) => line === '' || line.startsWith(' ') || line.startsWith(mark))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const [head, tail, ...more] = text.split(side('-'));
    if (head === undefined || tail === undefined || more.length > 0)
      throw new Error(`This does not stand once in ${name}:\n${side('-')}`);
    return `${head}${side('+')}${tail}`;
  }, before);
}
