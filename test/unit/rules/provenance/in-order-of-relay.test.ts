import fc from 'fast-check';
import { inOrderOfRelay } from '../../../../src/rules/provenance/in-order-of-relay.js';

const step = (id: string, relays: string[] = [], key = id) => ({ id, key, relays });
const ids = (steps: ReturnType<typeof step>[]) => inOrderOfRelay(steps).map(({ id }) => id);

test('what relays comes before what it relays, the origin last', () => {
  expect(ids([step('origin'), step('paper', ['agency']), step('agency', ['origin'])])).toEqual([
    'paper',
    'agency',
    'origin',
  ]);
});

test('the latest first, where neither relays the other', () => {
  expect(ids([step('a', ['o'], '1'), step('b', ['o'], '2'), step('o', [], '0')])).toEqual(['b', 'a', 'o']);
});

test('in whatever order they come, and with every document once', () => {
  const graph = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(graph, fc.integer(), (relays, seed) => {
      // A document relays only those with a lower number, so that none relays itself.
      const steps = relays.map((to, index) =>
        step(
          `${index}`,
          to.filter((other) => other < index).map(String),
          `${(index * 7 + seed) % 5} ${index}`,
        ),
      );
      const order = ids(steps);
      expect(ids([...steps].reverse())).toEqual(order);
      expect([...order].sort()).toEqual(steps.map(({ id }) => id).sort());
      for (const { id, relays: to } of steps)
        for (const other of to) expect(order.indexOf(id)).toBeLessThan(order.indexOf(other));
    }),
  );
});
