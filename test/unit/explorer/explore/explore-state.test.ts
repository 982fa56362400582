import { filterOf, readState } from '../../../../explorer/views/explore/explore-state.js';

const stateOf = (query: string) => {
  const parameters = new URLSearchParams(query);
  return readState(
    { get: (name) => parameters.get(name), all: (name) => parameters.getAll(name) },
    { measure: 'strikes', unit: null },
  );
};

test('a URL without parameters filters nothing, and sums what the events have', () => {
  const state = stateOf('');
  expect(filterOf(state, new Map())).toEqual({});
  expect([state.measure, state.tab, state.pairs]).toEqual(['strikes', 'chart', 'struck']);
  const { measure, unit } = stateOf('measure=share+of+territory&unit=%25');
  expect([measure, unit]).toEqual(['share of territory', '%']);
});

test('parameters become the fields of the same names; each of the actors takes part', () => {
  const state = stateOf(
    'since=2016&at=place:a&at=place:b&by=actor:x&involving=actor:y&involving=actor:z&kind=BATTLE&without=TIME&text=siege',
  );
  expect(filterOf(state, new Map())).toEqual({
    during: '2016/..',
    at: ['place:a', 'place:b'],
    by: ['actor:x'],
    kind: ['BATTLE'],
    without: ['TIME'],
    text: 'siege',
    and: [{ involving: ['actor:y'] }, { involving: ['actor:z'] }],
  });
  expect(filterOf(state, new Map(), ['time', 'place', 'by', 'involving', 'text'])).toEqual({
    kind: ['BATTLE'],
    without: ['TIME'],
  });
});

test('around a place is a box as wide as its latitude asks, also across the 180th meridian', () => {
  const around = (latitude: number, longitude: number) =>
    filterOf(stateOf('at=place:a&around=111.2'), new Map([['place:a', { latitude, longitude }]])).and;
  expect(around(0, 10)).toEqual([{ or: [{ at: ['place:a'] }, { boundingBox: [9, -1, 11, 1] }] }]);
  expect(around(60, 179)).toEqual([{ or: [{ at: ['place:a'] }, { boundingBox: [177, 59, -179, 61] }] }]);
});

test('a place of unknown position has nothing around it', () => {
  expect(filterOf(stateOf('at=place:a&around=25'), new Map())).toEqual({ at: ['place:a'] });
});

test('values that are none of those that there are, are left out', () => {
  const state = stateOf('tab=list&interval=HOUR&stack=WEATHER&around=near&box=1,2,3');
  expect([state.tab, state.interval, state.stack, state.around, state.box]).toEqual([
    'chart',
    null,
    null,
    null,
    null,
  ]);
});
