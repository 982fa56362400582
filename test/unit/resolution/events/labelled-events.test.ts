import { readLabelledEvents, splitOf } from '../../../../scripts/event-weights/labelled-events.js';

const pairs = readLabelledEvents();

test('of the labelled pairs a third is held out, by the map, so that no event is on both sides', () => {
  expect(pairs.length).toBeGreaterThan(150);
  for (const { group, split } of pairs) expect([group, split]).toEqual([group, splitOf(group)]);
  const heldOut = pairs.filter(({ split }) => split === 'held out');
  expect(heldOut.length / pairs.length).toBeGreaterThan(0.3);
  const learned = new Set(pairs.filter(({ split }) => split === 'training').map(({ left }) => left));
  expect(heldOut.filter(({ left }) => learned.has(left))).toEqual([]);
});

test('each pair is labelled once, with a reason', () => {
  expect(new Set(pairs.map(({ left, right }) => `${left} ${right}`)).size).toBe(pairs.length);
  for (const { label, why } of pairs) {
    expect(['same', 'different', 'covers', 'unclear']).toContain(label);
    expect(why).not.toBe('');
  }
});
