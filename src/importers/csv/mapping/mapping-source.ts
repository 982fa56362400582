import { basename } from 'node:path';
import { isMap, isNode, isPair, isScalar, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Problem } from '../../../errors/user-error.js';

/** Position in a mapping: keys and indices, from the outside. */
export type Path = readonly (string | number)[];

/** The file of a mapping, to locate its parts by line. */
export class MappingSource {
  constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** A problem with what is, or should be, at a position. */
  problem(path: Path, message: string, hint: string): Problem {
    const place = `${basename(this.file)}, line ${this.#lineOf(path)}`;
    return { code: 'INVALID_FILE', path: inWords(path), message: `${place}: ${message}`, hint };
  }

  /** The line of the innermost part of the path that exists. */
  #lineOf(path: Path): number {
    let node: unknown = this.document.contents;
    let start = 0;
    for (const key of path) {
      const found = entry(node, key);
      if (!found) break;
      start = found.start;
      node = found.value;
    }
    return this.lines.linePos(start).line;
  }
}

function entry(node: unknown, key: string | number): { start: number; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (one): one is Pair<Node, Node> =>
        isPair(one) && isScalar(one.key) && String(one.key.value) === String(key),
    );
    return pair ? { start: pair.key.range?.[0] ?? 0, value: pair.value } : null;
  }
  const item = isNode(node) && 'items' in node ? (node.items as unknown[])[Number(key)] : null;
  return isNode(item) ? { start: item.range?.[0] ?? 0, value: item } : null;
}

const inWords = (path: Path): string =>
  path.reduce<string>((words, key) => {
    if (typeof key === 'number') return `${words}[${key}]`;
    return words === '' ? key : `${words}.${key}`;
  }, '');
