import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../../../src/storage/text/fold.js';
import { compareNames, namesIn } from '../../../../src/resolution/names/compare-names.js';
import { packagePath } from '../../../../src/package-path.js';

type Pairs = Readonly<Record<string, readonly (readonly [string, string])[]>>;
const pairs = parse(readFileSync(packagePath('test/unit/storage/text/letters.yaml'), 'utf8')) as Record<
  'same' | 'two',
  Pairs
>;
const listed = (some: Pairs) =>
  Object.entries(some).flatMap(([script, list]) => list.map(([one, other]) => [script, one, other] as const));

test('there are pairs enough of either sort', () => {
  expect(listed(pairs.same).length).toBeGreaterThanOrEqual(30);
  expect(listed(pairs.two).length).toBeGreaterThanOrEqual(30);
});

test.each(listed(pairs.same))('%s: %s and %s are one', (_script, one, other) => {
  expect(fold(one)).toBe(fold(other));
  expect(fold(one)).not.toBe('');
});

test.each(listed(pairs.two))('%s: %s and %s are two', (_script, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each(listed(pairs.two))('%s: %s and %s are not proposed as the same name', (_script, one, other) => {
  expect(compareNames(namesIn([one]), namesIn([other]))).not.toMatchObject({
    text: expect.stringContaining('the same name'),
  });
});

test('whatever is folded stays as it is when it is folded again', () => {
  const character = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...Array.from('aéßıأةىھۀकाीกำがйё́ʿ\u200B\u200C\u0640٣३,٬ς')),
  );
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});
