import { ingest } from '../../../../src/ingest/ingest.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';

describe('of the article', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test('weeks start on Monday, and those in which nothing began are there', async () => {
    const question = `{
  timeline(filter: { kind: [STRIKE, STRIKE_CAMPAIGN] }, interval: WEEK) {
    start
    end
    events
  }
}`;
    const answer = await graph.query(question);
    const week = (start: string, end: string, events: number) => ({
      start: `2019-${start}T00:00:00.000Z`,
      end: `2019-${end}T00:00:00.000Z`,
      events,
    });
    // 24 February, 10 and 17 March 2019 were Sundays; 12 and 18 March a Tuesday and a Monday.
    expect(answer['timeline']).toEqual([
      week('02-18', '02-25', 1),
      week('02-25', '03-04', 0),
      week('03-04', '03-11', 4),
      week('03-11', '03-18', 2),
      week('03-18', '03-25', 1),
    ]);
    expect(graph.statements).toHaveLength(1);
    await expectGolden('strikes-by-week', { question, statements: [...graph.statements], answer });
  });

  test('years, with aliases; what has no time is in none', async () => {
    const { years } = await graph.query('{ years: timeline(interval: YEAR) { from: start n: events } }');
    expect(years.map(({ from, n }: any) => [from.slice(0, 4), n])).toEqual([
      ['2014', 1],
      ['2015', 0],
      ['2016', 0],
      ['2017', 0],
      ['2018', 0],
      ['2019', 9],
    ]);
  });

  test('months and days go from the first event to the last', async () => {
    const { months, days } = await graph.query(`{
      months: timeline(interval: MONTH, filter: { during: "2019" }) { start events }
      days: timeline(interval: DAY, filter: { during: "2019-03" kind: [STRIKE] }) { start end events }
    }`);
    expect(months).toEqual([
      { start: '2019-02-01T00:00:00.000Z', events: 1 },
      { start: '2019-03-01T00:00:00.000Z', events: 8 },
    ]);
    expect(days.map(({ events }: any) => events)).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(days[6]).toMatchObject({ start: '2019-03-18T00:00:00.000Z', end: '2019-03-19T00:00:00.000Z' });
  });

  test('as of now it is the same, before the first record empty', async () => {
    const question = 'timeline(interval: MONTH) { start end events }';
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

  test('there is none where there are no events, or none with a time', async () => {
    expect(await graph.query('{ timeline(interval: DAY) { start } }')).toEqual({ timeline: [] });
    await happened(null, 'XXXX-XX-XX');
    expect(await graph.query('{ timeline(interval: DAY) { start } }')).toEqual({ timeline: [] });
  });

  test('an event with an open beginning counts where it ends, one with an open end where it begins', async () => {
    await happened('../2019-05-03', '2019-04-02/..');
    const { timeline } = await graph.query('{ timeline(interval: MONTH) { start events } }');
    expect(timeline).toEqual([
      { start: '2019-04-01T00:00:00.000Z', events: 1 },
      { start: '2019-05-01T00:00:00.000Z', events: 1 },
    ]);
  });

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
