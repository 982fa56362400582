/** A land of two provinces, as two makers of data sets count it. */
const PLACES = [
  { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
  { id: 'place:north', name: 'North', kind: 'PROVINCE', within: 'place:land' },
  { id: 'place:south', name: 'South', kind: 'PROVINCE', within: 'place:land' },
  { id: 'place:upper', name: 'Upper district', kind: 'DISTRICT', within: 'place:north' },
  { id: 'place:town', name: 'Town', kind: 'TOWN', within: 'place:upper' },
  { id: 'place:village', name: 'Village', kind: 'VILLAGE', within: 'place:south' },
  { id: 'place:sea', name: 'Sea', kind: 'OTHER' },
];

const ACTORS = [
  { id: 'actor:registry', name: 'Registry', kind: 'ORGANIZATION' },
  { id: 'actor:almanac', name: 'Almanac', kind: 'ORGANIZATION' },
  { id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES' },
  { id: 'actor:rebels', name: 'Rebels', kind: 'ARMED_GROUP' },
  { id: 'actor:militia', name: 'Militia', kind: 'ARMED_GROUP' },
];

interface Row {
  readonly id: string;
  readonly time?: string;
  readonly places: readonly string[];
  readonly killed: number | object;
  readonly sides: readonly string[];
}

/** Rows of a data set, each an event of its own. */
function rowsOf(source: string, rows: readonly Row[]) {
  const stated = (row: Row, key: string, rest: object) => ({
    id: `claim:${row.id}/${key}`,
    text: `${key} of ${row.id}.`,
    subject: `event:${row.id}`,
    saidBy: [`actor:${source}`],
    document: `document:${source}`,
    ...rest,
  });
  return {
    events: rows.map(({ id, time }) => ({ id: `event:${id}`, kind: 'BATTLE', title: id, time })),
    claims: rows.flatMap((row) => [
      ...row.places.map((place) =>
        stated(row, place, { predicate: 'OCCURRED_AT', object: `place:${place}` }),
      ),
      ...row.sides.map((side) => stated(row, side, { predicate: 'INVOLVED', object: `actor:${side}` })),
      stated(row, 'killed', {
        predicate: 'MEASURED',
        quantity: {
          measure: 'killed',
          ...(typeof row.killed === 'number' ? { best: row.killed } : row.killed),
        },
      }),
    ]),
  };
}

const REGISTRY = rowsOf('registry', [
  {
    id: 'r1',
    time: '2016-01-03',
    places: ['town'],
    killed: { low: 3, best: 4, high: 9 },
    sides: ['army', 'rebels'],
  },
  { id: 'r2', time: '2016-01-30', places: ['upper'], killed: 6, sides: ['army', 'rebels'] },
  { id: 'r3', time: '2016-02-01/2016-02-20', places: ['village'], killed: 5, sides: ['army', 'rebels'] },
  { id: 'r4', time: '2016-01-20/2016-02-03', places: ['town'], killed: 100, sides: ['army', 'rebels'] },
  { id: 'r5', time: '2016-01-05', places: ['land'], killed: 50, sides: ['army', 'rebels'] },
  { id: 'r6', time: '2016-01-06', places: ['town', 'village'], killed: 7, sides: ['army', 'rebels'] },
  { id: 'r7', places: [], killed: 8, sides: ['army', 'rebels'] },
  { id: 'r8', time: '2016-02-29', places: ['sea'], killed: 1, sides: [] },
]);

const ALMANAC = rowsOf('almanac', [
  { id: 'a1', time: '2016-01-03', places: ['north'], killed: 25, sides: ['army', 'militia'] },
  {
    id: 'a2',
    time: '2016-02-10',
    places: ['village'],
    killed: { low: 1, high: 4 },
    sides: ['army', 'rebels'],
  },
  { id: 'a3', time: '2016-02-11', places: ['south'], killed: 0, sides: ['rebels'] },
]);

export const twoSources = () => ({
  actors: ACTORS,
  places: PLACES,
  documents: ['registry', 'almanac'].map((id) => ({ id: `document:${id}`, kind: 'DATASET', title: id })),
  events: [...REGISTRY.events, ...ALMANAC.events],
  claims: [...REGISTRY.claims, ...ALMANAC.claims],
});
