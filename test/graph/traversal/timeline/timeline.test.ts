import { ingest } from '../../../../src/write/ingest.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';

describe('of the article', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test('weeks start on Monday; what spans several is in none of them', async () => {
    const question = `{
  timeline(filter: { kind: [STRIKE, STRIKE_CAMPAIGN] }, interval: WEEK) {
    start
    end
    unplaced
    events
  }
}`;
    const answer = await graph.query(question);
    const week = (start: string, end: string, events: number) => ({
      start: `2019-${start}T00:00:00.000Z`,
      end: `2019-${end}T00:00:00.000Z`,
      unplaced: false,
      events,
    });
    // 17 March 2019 was a Sunday; 12 and 18 March a Tuesday and a Monday.
    expect(answer['timeline']).toEqual([
      week('03-11', '03-18', 2),
      week('03-18', '03-25', 1),
      // The campaigns of two weeks.
      {
        start: '2019-02-24T00:00:00.000Z',
        end: '2019-03-23T23:59:59.999Z',
        unplaced: true,
        events: 5,
      },
    ]);
    expect(graph.statements).toHaveLength(1);
    await expectGolden('strikes-by-week', { question, statements: [...graph.statements], answer });
  });

  test('years, with aliases; what has no time is in none, at any time', async () => {
    const { years } = await graph.query('{ years: timeline(interval: YEAR) { from: start end n: events } }');
    expect(years.slice(0, -1).map(({ from, n }: any) => [from.slice(0, 4), n])).toEqual([
      ['2014', 1],
      ['2015', 0],
      ['2016', 0],
      ['2017', 0],
      ['2018', 0],
      ['2019', 9],
    ]);
    expect(years.at(-1)).toEqual({ from: '0001-01-01T00:00:00.000Z', end: '9999-12-31T23:59:59.999Z', n: 3 });
  });

  test('months and days go from the first event to the last', async () => {
    const { months, days } = await graph.query(`{
      months: timeline(interval: MONTH, filter: { during: "2019" }) { start unplaced events }
      days: timeline(interval: DAY, filter: { during: "2019-03" kind: [STRIKE] }) { start end events }
    }`);
    expect(months).toEqual([
      { start: '2019-03-01T00:00:00.000Z', unplaced: false, events: 8 },
      // From 24 February to 9 March.
      { start: '2019-02-24T00:00:00.000Z', unplaced: true, events: 1 },
    ]);
    expect(days.map(({ events }: any) => events)).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(days[6]).toMatchObject({ start: '2019-03-18T00:00:00.000Z', end: '2019-03-19T00:00:00.000Z' });
  });

  test('with a measure, what is claimed of the events; by sides and by who says so, in one operation', async () => {
    const question = `{
  bySide: timeline(
    filter: { kind: [STRIKE, STRIKE_CAMPAIGN] }
    interval: MONTH
    measure: "strikes"
    stackBy: SIDE
    figuresBy: ["actor:cjtf-oir"]
  ) {
    start
    unplaced
    events
    measured
    low
    best
    high
    stacks {
      node {
        id
      }
      events
      best
    }
  }
  bySayer: timeline(
    filter: { kind: [STRIKE, STRIKE_CAMPAIGN] }
    interval: MONTH
    measure: "strikes"
    stackBy: SAID_BY
  ) {
    start
    stacks {
      value
      events
      best
    }
  }
}`;
    const answer = await graph.query(question);
    await expectGolden('strikes-by-month-and-side', { question, statements: [...graph.statements], answer });
    const { bySide } = answer;
    expect(bySide[0]).toMatchObject({ unplaced: false, events: 7 });
    expect(bySide[0].stacks.map(({ node, events }: any) => [node.id, events])).toEqual([
      ['actor:isis', 6],
      ['actor:cjtf-oir', 3],
      ['actor:raf', 3],
      ['actor:unidentified-euphrates', 1],
    ]);
  });

  test('as of now it is the same, before the first record empty', async () => {
    const question =
      'timeline(interval: MONTH, measure: "strikes", stackBy: SIDE) { start end unplaced events low stacks { value low } }';
    const now = await asOf(graph, await newestWrite(graph), question);
    expect(now).toEqual(await graph.query(`{ ${question} }`));
    expect(await asOf(graph, BEFORE_ALL, question)).toEqual({ timeline: [] });
  });
});

describe('of other events', () => {
  let graph: TestGraph;

  beforeEach(async () => {
    graph = await TestGraph.empty();
  });

  afterEach(() => graph.close());

  const happened = (...times: (string | null)[]) =>
    ingest(graph.database, {
      events: times.map((time, index) => ({ id: `event:e${index}`, kind: 'OTHER', title: 'It', time })),
    });

  test('there is none where there are no events; those without a time are in none', async () => {
    expect(await graph.query('{ timeline(interval: DAY) { start } }')).toEqual({ timeline: [] });
    await happened(null, 'XXXX-XX-XX');
    const { timeline } = await graph.query(
      '{ timeline(interval: DAY) { unplaced events stacks { value } } }',
    );
    expect(timeline).toEqual([{ unplaced: true, events: 2, stacks: [] }]);
  });

  test('an event with an open beginning or end is in none', async () => {
    await happened('../2019-05-03', '2019-04-02/..', '2019-04-30');
    const { timeline } = await graph.query('{ timeline(interval: MONTH) { start end unplaced events } }');
    expect(timeline).toEqual([
      { start: '2019-04-01T00:00:00.000Z', end: '2019-05-01T00:00:00.000Z', unplaced: false, events: 1 },
      { start: '2019-04-02T00:00:00.000Z', end: '2019-05-03T23:59:59.999Z', unplaced: true, events: 2 },
    ]);
  });

  test('units are not mixed: one must be chosen', async () => {
    await ingest(graph.database, {
      actors: [{ id: 'actor:a', name: 'A', kind: 'ORGANIZATION' }],
      documents: [{ id: 'document:d', kind: 'REPORT', title: 'D' }],
      events: [{ id: 'event:e', kind: 'OTHER', title: 'It', time: '2019' }],
      claims: [{ unit: 'km2', best: 3 }, { best: 7 }].map((quantity, index) => ({
        id: `claim:${index}`,
        text: 'So.',
        subject: 'event:e',
        predicate: 'MEASURED',
        quantity: { measure: 'area', ...quantity },
        saidBy: ['actor:a'],
        document: 'document:d',
      })),
    });
    const asked = (unit: string) => [
      `timeline(interval: YEAR, measure: "area" ${unit}) { best }`,
      `eventFacets(by: KIND, measure: "area" ${unit}) { best }`,
    ];
    for (const field of asked('')) {
      const { errors } = await graph.execute(`{ ${field} }`);
      expect(errors?.[0]).toMatchObject({
        message: 'This measure is stated in several units: "", "km2".',
        extensions: { code: 'INVALID_ARGUMENT', path: `${field.slice(0, field.indexOf('('))}.measure` },
      });
    }
    const only = (best: number) => ({ timeline: [{ best }], eventFacets: [{ best }] });
    expect(await graph.query(`{ ${asked('unit: "km2"').join(' ')} }`)).toEqual(only(3));
    expect(await graph.query(`{ ${asked('unit: ""').join(' ')} }`)).toEqual(only(7));
  });

  test.each(['', 'measure: "killed",'])(
    'an unknown id of who says the figures is an error: %s',
    async (measure) => {
      const { errors } = await graph.execute(
        `{ timeline(interval: YEAR, ${measure} figuresBy: ["actor:nobody"]) { events } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ID', path: 'timeline.figuresBy[0]' });
    },
  );

  test('too many buckets are refused, with the way out', async () => {
    await happened('1950-01-01', '2019-03-17');
    const { errors } = await graph.execute('{ timeline(interval: DAY) { start } }');
    expect(errors?.[0]).toMatchObject({
      message: 'From the first event to the last there are more than 10000 buckets of a DAY.',
      extensions: {
        code: 'LIMIT_EXCEEDED',
        path: 'timeline.interval',
        hint: 'Choose a coarser interval, or narrow the filter, e.g. with during.',
      },
    });
    const { timeline } = await graph.query('{ timeline(interval: WEEK) { start } }');
    expect(timeline).toHaveLength(3612);
  });
});
