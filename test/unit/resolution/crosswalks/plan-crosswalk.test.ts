import { checkCrosswalk } from '../../../../src/resolution/crosswalks/check-crosswalk.js';
import { planCrosswalk, type CrosswalkPlan } from '../../../../src/resolution/crosswalks/plan-crosswalk.js';
import type { RecordedEntities } from '../../../../src/resolution/crosswalks/recorded-entities.js';

/** A pair of names of actors, one letter each: `a=b` or `a!b`. */
const crosswalk = (...lines: string[]) => {
  const pairs = lines.map((line) => [`actor:${line[0] ?? ''}`, `actor:${line[2] ?? ''}`, line] as const);
  const merges = pairs.flatMap(([keep, other, line]) =>
    line[1] === '=' ? [{ keep, merge: [other], reason: line }] : [],
  );
  const refusals = pairs.flatMap(([one, other, line]) =>
    line[1] === '!' ? [{ one, other, reason: line }] : [],
  );
  return { dossier: { merges, refusals }, placeOf: (path: string) => path };
};

interface Graph {
  readonly has: string;
  /** What is merged, and into what. */
  readonly merged?: Readonly<Record<string, string>>;
  readonly undone?: readonly string[];
  readonly refused?: readonly string[];
  readonly refusalUndone?: readonly string[];
}

const ids = (letters: string) => Array.from(letters).map((letter) => `actor:${letter}`);

const recorded = ({
  has,
  merged = {},
  undone = [],
  refused = [],
  refusalUndone = [],
}: Graph): RecordedEntities => ({
  names: new Map(ids(has).map((id) => [id, id])),
  now: (id) => (merged[id.slice(-1)] === undefined ? id : `actor:${merged[id.slice(-1)] ?? ''}`),
  undoneMerges: undone.map(ids),
  refusals: [
    ...refused.map((pair) => ({ pair: ids(pair) as [string, string], isUndone: false })),
    ...refusalUndone.map((pair) => ({ pair: ids(pair) as [string, string], isUndone: true })),
  ],
});

/** What is decided, as `a=b (reason)`, and how often each outcome came. */
function planned(lines: readonly string[], graph: Graph): { decided: string[]; outcomes: string[] } {
  const { merges, refusals, settled }: CrosswalkPlan = planCrosswalk(
    checkCrosswalk(crosswalk(...lines)),
    recorded(graph),
  );
  const letter = (id = '') => id.slice(-1);
  return {
    decided: [
      ...merges.map(({ input }) => `${letter(input.keep)}=${letter(input.merge[0])} (${input.reason})`),
      ...refusals.map(({ input }) => `${letter(input.one)}!${letter(input.other)} (${input.reason})`),
    ],
    outcomes: settled.map(({ outcome, other }) => `${letter(other)} ${outcome}`),
  };
}

test('what is one is merged into the first, each by a decision of its own with its own reason', () => {
  expect(planned(['a=b', 'b=c', 'd!a'], { has: 'abcd' })).toEqual({
    decided: ['a=b (a=b)', 'a=c (b=c)', 'd!a (d!a)'],
    outcomes: ['b merged', 'c merged', 'a kept apart'],
  });
});

test('what the graph has not ties the others all the same', () => {
  expect(planned(['a=b', 'a=c', 'x!b'], { has: 'bc' })).toEqual({
    decided: ['b=c (a=c)'],
    outcomes: ['a not in the graph', 'c merged', 'b not in the graph'],
  });
});

test('what comes into the graph later is kept from then on', () => {
  expect(planned(['a=b', 'a=c'], { has: 'abc', merged: { c: 'b' } })).toEqual({
    decided: ['a=b (a=b)'],
    outcomes: ['b merged', 'c already decided'],
  });
});

test('what is merged already, or kept apart, is not decided again', () => {
  expect(planned(['a=b', 'a!c'], { has: 'abc', merged: { b: 'a' }, refused: ['ca'] })).toEqual({
    decided: [],
    outcomes: ['b already decided', 'c already decided'],
  });
});

test('what stands for another is merged as that', () => {
  expect(planned(['a=b'], { has: 'abz', merged: { a: 'z' } }).decided).toEqual(['z=b (a=b)']);
});

test('what was undone in the graph is not done again', () => {
  expect(planned(['a=b', 'a=c', 'a!d'], { has: 'abcd', undone: ['ab'], refusalUndone: ['ad'] })).toEqual({
    decided: ['a=c (a=c)'],
    outcomes: ['b undone here before', 'c merged', 'd undone here before'],
  });
});

test('what was decided otherwise in the graph stands', () => {
  expect(planned(['a=b', 'a!c'], { has: 'abc', merged: { c: 'a' }, refused: ['ab'] })).toEqual({
    decided: [],
    outcomes: ['b decided otherwise here', 'c decided otherwise here'],
  });
});

test('two are not merged that the crosswalk tells apart, through what one of them stands for', () => {
  expect(planned(['a=b', 'b!c'], { has: 'abc', merged: { c: 'a' } })).toEqual({
    decided: ['b!c (b!c)'],
    outcomes: ['b decided otherwise here', 'c kept apart'],
  });
});

test('a crosswalk that contradicts itself is refused, also through others', () => {
  expect(() => checkCrosswalk(crosswalk('a=b', 'b=c', 'a!c'))).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ path: 'refusals[0].other' })] }) as Error,
  );
});
