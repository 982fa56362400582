import { formatSummary, formatWithdrawn } from '../../../../src/cli/import/format-summary.js';
import { ImportSummary } from '../../../../src/importers/run/import-summary.js';
import { Decoding } from '../../../../src/importers/table/decoding.js';

/** The line of the account that begins with a word. */
const lineOf = (decoding: Decoding, word: string): string | undefined =>
  formatSummary('strikes.csv', decoding, new ImportSummary(), null, 1_000)
    .split('\n')
    .find((line) => line.trim().startsWith(word));

test('the account says which encoding was taken, also of plain ASCII', () => {
  expect(lineOf(new Decoding('utf-8'), 'encoding')).toBe('  encoding    utf-8');
});

test('the account names the lines that did not fit, but not all of very many', () => {
  const decoding = new Decoding('utf-8');
  for (let line = 20; line < 60; line += 1) decoding.note('utf-8', line);
  decoding.note('windows-1252', 7);
  expect(lineOf(decoding, 'encoding')).toBe('  encoding    utf-8; but line 7 read as windows-1252');
  for (let line = 8; line < 20; line += 1) decoding.note('windows-1252', line);
  expect(lineOf(decoding, 'encoding')).toBe(
    '  encoding    utf-8; but lines 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 and 3 more read as windows-1252',
  );
});

test('all that is withdrawn is listed', () => {
  expect(formatWithdrawn(null)).toContain('nothing, because not every row');
  expect(formatWithdrawn(['document:a'])).toBe('  withdrawn   1\n    document:a\n');
  const many = Array.from({ length: 1_234 }, (_, index) => `document:${index}`);
  const [heading, ...named] = formatWithdrawn(many).trimEnd().split('\n');
  expect([heading, named.map((line) => line.trim())]).toEqual(['  withdrawn   1,234', many]);
});
