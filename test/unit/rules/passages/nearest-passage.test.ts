import { nearestPassage } from '../../../../src/rules/passages/nearest-passage.js';

const TEXT =
  'The coalition said that it had destroyed 104 vehicles in Syria. In Iraq\nit destroyed   nine vehicles and a tunnel.';

test.each([
  ['destroyed 105 vehicles in Syria', 'had destroyed 104 vehicles in Syria. In'],
  ['in iraq it has destroyed nine', 'Syria. In Iraq it destroyed nine vehicles'],
])('names the words that are most like those that are sought: %s', (exact, nearest) => {
  expect(nearestPassage(TEXT, exact)).toBe(nearest);
});

test.each(['Nobody was harmed by whatever happened', '', '…'])('names none for %j', (exact) => {
  expect(nearestPassage(TEXT, exact)).toBeNull();
});

test('gives so much only as a person reads', () => {
  expect(nearestPassage('word '.repeat(1_000), 'word '.repeat(500))?.length).toBeLessThan(310);
});
