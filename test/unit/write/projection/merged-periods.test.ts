import fc from 'fast-check';
import { Identities } from '../../../../src/write/projection/identities.js';
import { type Merge, mergedPeriods } from '../../../../src/write/projection/merged-periods.js';

const at = (day: number): Date => new Date(Date.UTC(2019, 0, day));
const merge = (kept: string, merged: string, from: number, until: number | null = null): Merge => ({
  kept,
  merged: [merged],
  from: at(from),
  until: until === null ? null : at(until),
});
const into = (kept: string, from: number, until: number | null = null) => ({
  into: kept,
  from: at(from),
  until: until === null ? null : at(until),
});

test.each<[string, Merge[], Record<string, object[]>]>([
  ['one merge', [merge('a', 'b', 1)], { b: [into('a', 1)] }],
  ['one that was undone', [merge('a', 'b', 1, 3)], { b: [into('a', 1, 3)] }],
  [
    'one that was made again',
    [merge('a', 'b', 1, 3), merge('a', 'b', 5)],
    { b: [into('a', 1, 3), into('a', 5)] },
  ],
  [
    'merges that follow on each other',
    [merge('b', 'a', 1), merge('c', 'b', 2)],
    { a: [into('b', 1, 2), into('c', 2)], b: [into('c', 2)] },
  ],
  [
    'of these the first undone',
    [merge('b', 'a', 1, 3), merge('c', 'b', 2)],
    { a: [into('b', 1, 2), into('c', 2, 3)], b: [into('c', 2)] },
  ],
  [
    'of these the second undone',
    [merge('b', 'a', 1), merge('c', 'b', 2, 3)],
    { a: [into('b', 1, 2), into('c', 2, 3), into('b', 3)], b: [into('c', 2, 3)] },
  ],
  [
    'a decision elsewhere, which parts nothing',
    [merge('a', 'b', 1), merge('c', 'd', 2, 3)],
    { b: [into('a', 1)], d: [into('c', 2, 3)] },
  ],
])('%s', (_, merges, expected) => {
  expect(Object.fromEntries(mergedPeriods(merges))).toEqual(expected);
});

/** Merges as they can come about: each of two that stand for themselves, some undone later. */
const history = fc
  .array(fc.record({ one: fc.nat({ max: 4 }), other: fc.nat({ max: 4 }), undo: fc.boolean() }), {
    maxLength: 12,
  })
  .map((choices) => {
    const merges: Merge[] = [];
    choices.forEach(({ one, other, undo }, index) => {
      const day = index + 1;
      const open = merges.filter(({ until }) => !until);
      const undone = open[one % Math.max(open.length, 1)];
      if (undo && undone) merges[merges.indexOf(undone)] = { ...undone, until: at(day) };
      else if (
        one !== other &&
        !open.some(({ merged }) => merged.includes(`${one}`) || merged.includes(`${other}`))
      )
        merges.push(merge(`${one}`, `${other}`, day));
    });
    return merges;
  });

test('on any day an id stands for the last of the merges that hold, and a period is read stretch by stretch', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 4 }), fc.nat({ max: 14 }), (merges, number, day) => {
      const identities = new Identities(mergedPeriods(merges));
      const holding = merges.filter(({ from, until }) => from <= at(day) && (!until || at(day) < until));
      let last = `${number}`;
      for (let next; (next = holding.find(({ merged }) => merged.includes(last)));) last = next.kept;

      const whole = { from: at(0), until: null };
      const stretches = identities.during(`${number}`, whole);
      const found = stretches.filter(({ from, until }) => from <= at(day) && (!until || at(day) < until));
      expect(found.map(({ id }) => id)).toEqual([last]);
      expect(stretches[0]?.from).toEqual(at(0));
      expect(stretches.at(-1)?.until).toBeNull();
      stretches.forEach(({ from, id }, index) => {
        if (index === 0) return;
        expect(stretches[index - 1]?.until).toEqual(from);
        expect(stretches[index - 1]?.id).not.toBe(id);
      });
      expect(identities.now(`${number}`)).toBe(stretches.at(-1)?.id);

      const part = { from: at(day), until: at(day + 1) };
      expect(identities.during(`${number}`, part)).toEqual([{ id: last, ...part }]);
    }),
  );
});
