import type { Cell, CellFigure } from '../../../../src/traversal/comparison/cells.js';
import { disagreementsAmong } from '../../../../src/traversal/comparison/disagreements.js';
import { explainDisagreement } from '../../../../src/traversal/comparison/explain-disagreement.js';

const figure = (source: string, best: number | null, more: Partial<CellFigure> = {}): CellFigure => ({
  source: `actor:${source}`,
  unit: null,
  events: 1,
  low: best ?? 0,
  best,
  high: best ?? 0,
  gathered: [],
  ...more,
});
const cell = (key: string, ...sources: CellFigure[]): Cell => ({
  key,
  place: null,
  start: null,
  end: null,
  sources,
});
const found = (...cells: Cell[]) =>
  disagreementsAmong(cells).map(({ cell: { key }, widest }) => [key, widest.share]);

describe('cells in which sources differ', () => {
  test('the widest relative gap first, then the larger difference, then as cells come', () => {
    expect(
      found(
        cell('a', figure('one', 8), figure('other', 10)),
        cell('b', figure('one', 0), figure('other', 2)),
        cell('c', figure('one', 300), figure('other', 0)),
        cell('d', figure('one', 1), figure('other', 2), figure('third', 4)),
        cell('e', figure('one', 0), figure('other', 2)),
      ),
    ).toEqual([
      ['c', 1],
      ['b', 1],
      ['e', 1],
      ['d', 0.75],
      ['a', 0.2],
    ]);
  });

  test('not those in which one alone speaks, or all agree', () => {
    expect(found(cell('a', figure('one', 8)), cell('b', figure('one', 8), figure('other', 8)))).toEqual([]);
  });

  test('a source without a best number is as near to the other as its range allows', () => {
    const range = figure('one', null, { low: 4, high: 8 });
    expect(
      found(
        cell('above', range, figure('other', 16)),
        cell('within', range, figure('other', 6)),
        cell('below', range, figure('other', 1)),
        cell('apart', range, figure('other', null, { low: 10, high: 90 })),
      ),
    ).toEqual([
      ['below', 0.75],
      ['above', 0.5],
      ['apart', 0.2],
    ]);
  });

  test('numbers in different units are not held against each other', () => {
    const area = (source: string, best: number) => figure(source, best, { unit: 'km2' });
    expect(
      found(
        cell('a', figure('one', 1), area('other', 900)),
        cell('b', figure('one', 8), area('one', 5), figure('other', 9), area('other', 10)),
      ),
    ).toEqual([['b', 0.5]]);
  });
});

const NAMES = new Map([
  ['actor:one', 'One'],
  ['actor:other', 'Other'],
  ...['a', 'b', 'c', 'd', 'e'].map((side) => [side, `Side ${side}`] as const),
]);
const explained = (one: CellFigure, other: CellFigure): string | undefined => {
  const [disagreement] = disagreementsAmong([cell('a', one, other)]);
  return disagreement && explainDisagreement(disagreement.widest, 'killed', NAMES);
};

test.each<[string, CellFigure, CellFigure, string]>([
  [
    'more events, and larger',
    figure('one', 2000, { events: 4 }),
    figure('other', 8, { events: 1 }),
    'One says 2,000 killed in 4 events, Other 8 in 1 event: One counts more events, and counts them larger.',
  ],
  [
    'more events, as large',
    figure('one', 2, { events: 1 }),
    figure('other', 8, { events: 4 }),
    'Other says 8 killed in 4 events, One 2 in 1 event: Other counts more events.',
  ],
  [
    'more events, but smaller',
    figure('one', 6, { events: 6 }),
    figure('other', 5, { events: 1 }),
    'One says 6 killed in 6 events, Other 5 in 1 event: One counts more events, though it counts them smaller.',
  ],
  [
    'as many events',
    figure('one', 6, { events: 2 }),
    figure('other', 5, { events: 2 }),
    'One says 6 killed in 2 events, Other 5 in 2 events: One counts as many events, and counts them larger.',
  ],
  [
    'fewer events',
    figure('one', 6, { events: 2 }),
    figure('other', null, { events: 3, low: 1, high: 2, unit: null }),
    'One says 6 killed in 2 events, Other 1 to 2 in 3 events: One counts fewer events, but counts them larger.',
  ],
  [
    'other sides',
    figure('one', 6, { events: 2, gathered: [['a', 'b'], ['a']] }),
    figure('other', 5, { events: 2, gathered: [['b', 'c'], ['d']] }),
    'One says 6 killed in 2 events, Other 5 in 2 events: One counts as many events, and counts them larger; only One has events of Side a; only Other has events of Side c and Side d.',
  ],
  [
    'many other sides',
    figure('one', 6, { gathered: [['a', 'b', 'c', 'd', 'e', 'x']] }),
    figure('other', 5, { gathered: [['x']] }),
    'One says 6 killed in 1 event, Other 5 in 1 event: One counts as many events, and counts them larger; only One has events of Side a, Side b, Side c and 2 more.',
  ],
  [
    'sides of which one source says nothing at all',
    figure('one', 6, { gathered: [['a']] }),
    figure('other', 5, { gathered: [[]] }),
    'One says 6 killed in 1 event, Other 5 in 1 event: One counts as many events, and counts them larger.',
  ],
  [
    'a unit',
    figure('one', 6, { unit: 'km2' }),
    figure('other', 5.5, { unit: 'km2' }),
    'One says 6 km2 killed in 1 event, Other 5.5 km2 in 1 event: One counts as many events, and counts them larger.',
  ],
])('the sentence: %s', (_, one, other, sentence) => {
  expect(explained(one, other)).toBe(sentence);
});
