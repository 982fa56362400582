import { claimOf, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

const warnedOf = (changes: Record<string, string>) =>
  read(rowWith(changes)).warnings.map(({ column, value }) => [column, value]);
const killed = (changes: Record<string, string>, key = 'killed') =>
  claimOf(read(rowWith(changes)), key)?.quantity;

test.each([
  ['low over best', { low: '8', best: '6', high: '9' }, { low: 6, best: 6, high: 9 }, 'low'],
  ['best over high', { low: '4', best: '6', high: '5' }, { low: 4, best: 6, high: 6 }, 'high'],
])('numbers out of order go in, the range widened to hold all: %s', (_, numbers, range, column) => {
  expect(killed(numbers)).toEqual({ measure: 'killed', ...range });
  expect(warnedOf(numbers).map(([name]) => name)).toEqual([column]);
  expect(claimOf(read(rowWith(numbers)), 'killed')?.text).toContain(
    `${numbers.best}, by the best estimate; ${numbers.low} by the low one, ${numbers.high} by the high one`,
  );
});

test('parts that do not add up go in as they are, with a warning', () => {
  expect(warnedOf({ deaths_a: '3' })).toEqual([['best', '6']]);
  expect(killed({ deaths_a: '3' }, 'killed/side-a')).toEqual({ measure: 'killed', best: 3 });
  expect(killed({ deaths_a: '3' })).toMatchObject({ best: 6 });
});

test('each part is claimed of those whose deaths they are, and none is a statement too', () => {
  const reading = read(rowWith());
  const parts = ['side-a', 'side-b', 'civilians', 'unknown'].map((key) => claimOf(reading, `killed/${key}`));
  expect(parts.map((claim) => [claim?.scopeActor, claim?.quantity?.best])).toEqual([
    ['actor:ucdp-901', 2],
    ['actor:ucdp-902', 3],
    ['actor:ucdp-civilians', 1],
    ['actor:ucdp-unknown', 0],
  ]);
});

test('of violence against civilians the sides’ own deaths say nothing where they are 0', () => {
  const keys = (changes: Record<string, string>) =>
    (read(rowWith(changes, '900003')).dossier.claims ?? [])
      .filter(({ quantity }) => quantity)
      .map(({ id }) => id.slice('claim:ucdp-ged-900003/'.length));
  expect(keys({})).toEqual(['killed', 'killed/civilians', 'killed/unknown']);
  expect(keys({ deaths_a: '1' })).toEqual(['killed', 'killed/side-a', 'killed/civilians', 'killed/unknown']);
});
