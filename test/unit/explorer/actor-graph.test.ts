import {
  actorsOf,
  neighboursOf,
  type ActorPair,
  type GraphActor,
} from '../../../explorer/parts/actor-graph/actor-pair.js';
import { namedOf } from '../../../explorer/parts/actor-graph/labels.js';
import { circle, fan, rings } from '../../../explorer/parts/actor-graph/layouts.js';
import { pairText } from '../../../explorer/parts/actor-graph/pair-text.js';

const [a, b, c]: readonly GraphActor[] = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));

const pair = (source: GraphActor | undefined, target: GraphActor | undefined, events: number): ActorPair => ({
  id: `${source?.id} struck ${target?.id}`,
  kind: 'struck',
  source: source ?? { id: '', name: '' },
  target: target ?? { id: '', name: '' },
  events,
  first: '1 March 2019',
  last: '25 March 2019',
  killedLow: 230,
  killedBest: 230,
  killedHigh: 300,
});

test('actors come by the events of all their pairs', () => {
  const pairs = [pair(a, b, 2), pair(a, c, 1)];
  expect(actorsOf(pairs).map(({ id, events }) => [id, events])).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);
  expect([...neighboursOf('b', pairs)]).toEqual(['b', 'a']);
});

test('a pair in words', () => {
  expect(pairText(pair(a, b, 1_200))).toBe(
    '1,200 events, 230 killed (230 to 300), 1 March 2019 – 25 March 2019',
  );
  expect(pairText({ ...pair(a, b, 1), killedHigh: null, last: '1 March 2019' })).toBe(
    '1 event, 230 killed (at least 230), 1 March 2019',
  );
  expect(pairText({ ...pair(a, b, 1), killedLow: null, first: null })).toBe('1 event');
});

describe('names', () => {
  const node = (id: string, x: number, always = false) => ({
    id,
    name: 'A long name',
    x,
    y: 0,
    radius: 5,
    always,
  });

  test('the name of the heavier of two neighbours is written', () => {
    expect([...namedOf([node('heavy', 0), node('light', 30), node('far', 500)], 12)]).toEqual([
      'heavy',
      'far',
    ]);
  });

  test('that of the picked one in any case', () => {
    expect(namedOf([node('heavy', 0), node('picked', 30, true)], 12)).toEqual(new Set(['picked']));
  });

  test('with smaller letters there is room for both', () => {
    expect(namedOf([node('heavy', 0), node('light', 30)], 2).size).toBe(2);
  });
});

describe('layouts', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `actor:${index}`);
  const leastDistance = (positions: Readonly<Record<string, { x: number; y: number }>>): number => {
    const places = Object.values(positions);
    return Math.min(
      ...places.flatMap((one, index) =>
        places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
  };

  test.each([
    ['a circle', circle],
    ['rings', rings],
  ])('on %s nobody lies on anybody', (_, layout) => {
    const positions = layout(ids);
    expect(Object.keys(positions)).toEqual(ids);
    expect(leastDistance(positions)).toBeGreaterThan(60);
  });

  test('the first of rings is in the middle', () => {
    expect(rings(ids)['actor:0']?.x).toBeCloseTo(0);
    expect(rings(ids)['actor:0']?.y).toBeCloseTo(0);
  });

  test('unfolded events lie across the line between their actors', () => {
    const events = fan(['one', 'two', 'three'], { x: 0, y: 0 }, { x: 200, y: 0 });
    expect(events['two']).toEqual({ x: 100, y: 0 });
    expect(events['one']?.x).toBe(100);
    expect(Math.abs(events['one']?.y ?? 0)).toBeGreaterThan(20);
  });
});
