import fc from 'fast-check';
import { descendingKey } from '../../../src/storage/sort-key.js';

const number = fc.oneof(
  fc.double({ min: 0, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(),
  fc.constantFrom(0, 1, Number.MIN_VALUE, Number.MAX_VALUE, Infinity),
);

test('descending keys sort as the numbers do, the greatest first, and tell any two apart', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      const [key, otherKey] = [descendingKey(one), descendingKey(other)];
      expect(key).toMatch(/^[\da-f]{16}$/);
      expect(key < otherKey).toBe(one > other);
      expect(key === otherKey).toBe(one === other);
    }),
  );
});
