import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../../src/package-path.js';
import { readDocument } from '../../support/documents/document.js';

const { text } = readDocument('docs/when-something-is-wrong.md');

/** The texts of all files of the program. */
const sources = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !name.includes('sandbox/page'))
  .map((name) => readFileSync(join(packagePath('src'), name), 'utf8'));

const declared = readFileSync(packagePath('src/errors/user-error.ts'), 'utf8');

const codes = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((source) => [...source.matchAll(pattern)].map(([, code = '']) => code));

test('every code that the program gives to an error has a row', () => {
  const named = new Set([
    ...codes(sources, /\bcode: '([A-Z_]+)'/g),
    ...codes([declared], /^ {2}\| '([A-Z_]+)';?$/gm),
  ]);
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test('every code of a row is one of the program, or of GraphQL', () => {
  const rows = [...text.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code),
  );
  const all = sources.join('\n');
  const ofApollo = ['GRAPHQL_PARSE_FAILED', 'OPERATION_RESOLUTION_FAILURE'];
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((code) => !ofApollo.includes(code) && !all.includes(`'${code}'`))).toEqual([]);
});

/** Messages of start errors, with … for what is filled in; up to the first line break. */
const messages = sources
  .flatMap((source) => [
    ...source.matchAll(/new (?:StartError|PortTaken|DatabaseUnreachable)\(\s*([`'])((?:(?!\1).)*)\1/gs),
  ])
  .map(([, , template = '']) => (template.split('\\n')[0] ?? '').replaceAll(/\$\{[^}]*\}/g, '…').trim())
  // What is all filled in is told where it is written.
  .filter((message) => /\w/.test(message));

test('whoever meets a message of a start finds what to do', () => {
  const sentences = messages.map((message) => message.split(/(?<=[a-z]{3}\.) |: it is/)[0] ?? message);
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
});
