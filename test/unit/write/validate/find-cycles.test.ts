import fc from 'fast-check';
import { findCycles } from '../../../../src/write/compare/find-cycles.js';

test('finds a cycle exactly when something can be reached from itself, and what it finds is one', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const graphs = fc.dictionary(ids, fc.uniqueArray(ids)).map((object) => new Map(Object.entries(object)));
  fc.assert(
    fc.property(graphs, (links) => {
      const cycles = findCycles(links.keys(), links);
      expect(cycles.length > 0).toBe([...links.keys()].some((id) => reachable(id, links).has(id)));
      for (const cycle of cycles) {
        cycle.forEach((id, index) => {
          expect(links.get(id)).toContain(cycle[(index + 1) % cycle.length]);
        });
      }
    }),
  );
});

function reachable(
  start: string,
  links: ReadonlyMap<string, string[]>,
  seen = new Set<string>(),
): Set<string> {
  for (const next of links.get(start) ?? []) {
    if (!seen.has(next)) reachable(next, links, seen.add(next));
  }
  return seen;
}

test('follows a chain of any length', () => {
  const links = new Map([...Array(200_000).keys()].map((index) => [String(index), [String(index + 1)]]));
  expect(findCycles(['0'], links)).toEqual([]);
  expect(findCycles(['0'], links.set('200000', ['0']))).toHaveLength(1);
});
