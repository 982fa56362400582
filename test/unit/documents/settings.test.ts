import { readFileSync } from 'node:fs';
import { readConfig } from '../../../src/config.js';
import { packagePath } from '../../../src/package-path.js';
import { readDocument } from '../../support/documents/document.js';

/**
 * The rows of the table of settings: name and default, which is empty where the setting is unset, or where the meaning
 * says how the default is found.
 */
const rows = [
  ...readDocument('README.md').text.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (?:`([^`]*)`)? +\| (.*) \|$/gm),
].map(([, name = '', value = '', meaning = '']) => ({ name, value, meaning }));

test('the table names every setting, in the order of src/config.ts', () => {
  const source = readFileSync(packagePath('src/config.ts'), 'utf8');
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(rows.map(({ name }) => name)).toEqual(names);
});

test.each(rows)('the default of $name is the one that the table gives', ({ name, value, meaning }) => {
  const unset = readConfig({}) as Record<string, unknown>;
  const given = readConfig({ [name]: value }) as Record<string, unknown>;
  expect(given[name]).toEqual(unset[name]);
  const isUnset = [undefined, ''].includes(unset[name] as string) || (unset[name] as unknown[]).length === 0;
  expect(value === '').toBe(isUnset || meaning.includes('default: '));
});
