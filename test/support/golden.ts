import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Statement } from '../../src/neo4j/statement.js';
import { packagePath } from '../../src/package-path.js';
import { numberedInOrder } from './cypher-names.js';
import { readableJson } from './readable-json.js';

interface Exchange {
  readonly question: string;
  readonly variables?: Record<string, unknown>;
  readonly statements: readonly Statement[];
  readonly answer: unknown;
}

/**
 * Compares an exchange with its golden file, which contains the operation, its Cypher and parameters, and the response.
 * With UPDATE_GOLDEN set, writes the file instead, to be read before it is committed.
 */
export const expectGolden = (name: string, exchange: Exchange): Promise<void> =>
  expectGoldenText(`${name}.md`, describe(name, exchange));

/** Compares a text with that of a golden file, or writes it, in the same way. */
export async function expectGoldenText(name: string, text: string): Promise<void> {
  const path = packagePath(`test/golden/${name}`);
  if (process.env['UPDATE_GOLDEN'] || !existsSync(path)) {
    if (process.env['CI']) throw new Error(`There is no golden file for ${name}.`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  expect(text).toBe(await readFile(path, 'utf8'));
}

function describe(name: string, { question, variables, statements, answer }: Exchange): string {
  const block = (language: string, content: string) => `\`\`\`${language}\n${content.trim()}\n\`\`\`\n`;
  const json = (value: unknown) => block('json', readableJson(value));
  return [
    `# ${name}\n`,
    block('graphql', question),
    ...(variables ? ['Variables:\n', json(variables)] : []),
    ...statements.flatMap(({ text, parameters }) => [
      block('cypher', numberedInOrder(text)),
      json(parameters),
    ]),
    json(answer),
  ].join('\n');
}
