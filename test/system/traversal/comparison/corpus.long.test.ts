import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { acled } from '../../../../src/importers/acled/importer.js';
import { centcomReleases } from '../../../../src/importers/centcom-releases/importer.js';
import type { Importer } from '../../../../src/importers/importer.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { tableWith } from '../../../support/importers/acled/support.js';
import { Tables } from '../../../support/importers/importing.js';

/**
 * The article, UCDP and the strike releases in one graph, beside a few rows of our own in the shape of ACLED and a monitor
 * that we made up. Of the data sets, all rows of five provinces of Syria, of none, and of Mosul: cells do not depend on
 * each other, and so the test takes a minute.
 */
const corpus = process.env['CLAIMGRAPH_CORPUS'];
if (corpus === undefined)
  console.info('CLAIMGRAPH_CORPUS is not set, so the sources of it are not compared.');
const onCorpus = corpus === undefined ? describe.skip : describe;

type Values = Record<string, string>;
const readRows = (path: string): Values[] =>
  parse(readFileSync(join(corpus ?? '', path)), { columns: true, bom: true });

const PROVINCES = ['Latakia', 'Al Hasakah', 'Quneitra', 'As Suwayda', 'Tartus'].map(
  (name) => `${name} Governorate`,
);
const ucdpRows = (): Values[] =>
  readRows('ucdp-ged-syria/ged_syria.csv').filter(
    ({ adm_1: province = '' }) => province === '' || PROVINCES.includes(province),
  );
const mosulRows = (): Values[] =>
  readRows('centcom-strike-releases/all.csv').filter(({ location }) => location === 'Mosul');

/** A row of ours in the shape of ACLED. */
const reported = (
  id: string,
  day: string,
  [admin1 = '', location = '']: readonly string[],
  killed: number,
) => ({
  ...{
    event_id_cnty: id,
    event_date: day,
    year: day.slice(-4),
    event_type: 'Battles',
    sub_event_type: 'Armed clash',
  },
  ...{ actor1: 'Military Forces of Syria (2000-2024)', assoc_actor_1: '', actor2: 'Ours', assoc_actor_2: '' },
  ...{ region: 'Middle East', country: 'Syria', admin1, admin2: location, admin3: '', location },
  ...{ latitude: '35.5', longitude: '36.1', geo_precision: '1', fatalities: String(killed), notes: 'So.' },
});
const OURS = [
  reported('OUR1', '05 January 2016', ['Lattakia', 'Salma'], 400),
  reported('OUR2', '29 January 2016', ['Lattakia', 'Rabiah'], 226),
  reported('OUR3', '25 July 2018', ['As-Sweida', 'Shabki'], 245),
  reported('OUR4', '25 July 2018', ['As-Sweida', 'Swayda'], 98),
  reported('OUR5', '11 September 2016', ['Quneitra', 'Madinat al-Baath'], 16),
];
const MERGED = [
  ['Latakia-Governorate', 'lattakia'],
  ['As-Suwayda-Governorate', 'as-sweida'],
  ['Quneitra-Governorate', 'quneitra'],
] as const;

/** Monthly counts near Mosul, and one that spans two months. */
const MONITOR = {
  actors: [{ id: 'actor:monitor', name: 'Monitor', kind: 'ORGANIZATION' }],
  documents: [{ id: 'document:monitor', kind: 'REPORT', title: 'Monitor' }],
  events: ['2016-03', '2016-09', '2016-09-20/2016-10-10'].map((time, index) => ({
    id: `event:monitor-${index}`,
    kind: 'STRIKE_CAMPAIGN',
    title: time,
    time,
  })),
  claims: [58, 60, 500].flatMap((best, index) => {
    const claim = (key: string, rest: object) => ({
      ...{ id: `claim:monitor-${index}/${key}`, text: key, subject: `event:monitor-${index}` },
      ...{ saidBy: ['actor:monitor'], document: 'document:monitor', ...rest },
    });
    return [
      claim('at', { predicate: 'OCCURRED_AT', object: 'place:mosul' }),
      claim('on', { predicate: 'TARGETED', object: 'actor:isis' }),
      claim('strikes', { predicate: 'MEASURED', quantity: { measure: 'strikes', best } }),
    ];
  }),
};

const FIGURES = 'place { name } start sources { source { name } events low best high }';

onCorpus('sources of one war, side by side', () => {
  let graph: TestGraph;
  let killed: any[];
  let strikes: any[];

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
    const tables = await Tables.create();
    const take = async (importer: Importer, content: string, release: string | null = null) => {
      const { failure, summary } = await tables.importAs(importer, graph.database, content, { release });
      expect([failure, summary.rows.rejected]).toEqual([null, 0]);
    };
    await take(centcomReleases, stringify(mosulRows(), { header: true }));
    await take(ucdpGed, stringify(ucdpRows(), { header: true }), '20.1');
    await take(acled, tableWith(OURS));
    await ingest(graph.database, MONITOR);
    for (const [kept, merged] of MERGED)
      await graph.query(
        `mutation { merge(keep: "place:ucdp-652/${kept}", merge: ["place:acled-syria/${merged}"], reason: "One.") { id } }`,
      );
    killed = await cells('measure: "killed", place: PROVINCE, interval: MONTH');
    strikes = await cells('measure: "strikes", place: PLACE, interval: MONTH');
  }, 900_000);
  afterAll(async () => {
    await emptyDatabase(graph.database);
    await graph.close();
  });

  /** All pages of a grid. */
  async function cells(given: string): Promise<any[]> {
    const found: any[] = [];
    for (let after = '', more = true; more;) {
      const { comparison } = await graph.query(
        `{ comparison(${given}, first: 100${after}) { nodes { ${FIGURES} } pageInfo { hasNextPage endCursor } } }`,
      );
      found.push(...comparison.nodes);
      more = comparison.pageInfo.hasNextPage;
      after = `, after: "${comparison.pageInfo.endCursor}"`;
    }
    return found;
  }

  const figuresIn = (grid: any[], place: string | null, month: string | null): Record<string, number[]> => {
    const start = month === null ? null : `${month}-01T00:00:00.000Z`;
    const [cell, ...others] = grid.filter(
      (one) => (one.place?.name ?? null) === place && one.start === start,
    );
    expect([cell === undefined, others]).toEqual([false, []]);
    return Object.fromEntries(
      cell.sources.map(({ source, events, low, best, high }: any) => [
        source.name,
        [events, low, best, high],
      ]),
    );
  };

  const UCDP = 'Uppsala Conflict Data Program';
  const ACLED = 'Armed Conflict Location & Event Data';
  const CENTCOM = 'United States Central Command';

  /**
   * Summed up by hand over the files, with nothing of this program: of UCDP the rows of which `adm_1` is the province, and
   * `date_start` and `date_end` lie in the month; in no province those without `adm_1`, in no month those of two. The low
   * and the high are widened where they do not hold the best. Of the releases the rows of Mosul of the month, and `number`.
   */
  test.each<[string | null, string | null, Record<string, number[]>]>([
    // ACLED’s shape counts two events, and 313 more; both know January.
    ['Latakia Governorate', '2016-01', { [UCDP]: [48, 313, 313, 313], [ACLED]: [2, 626, 626, 626] }],
    // One row has a low of 1 and a best of 2.
    ['Latakia Governorate', '2016-02', { [UCDP]: [39, 373, 374, 374] }],
    // The attack of 25 July: seven rows of UCDP, two of ours, and the same sum, which is no disagreement.
    ['As Suwayda Governorate', '2018-07', { [UCDP]: [7, 343, 343, 343], [ACLED]: [2, 343, 343, 343] }],
    ['Quneitra Governorate', '2016-09', { [UCDP]: [26, 80, 80, 85], [ACLED]: [1, 16, 16, 16] }],
    ['Al Hasakah Governorate', '2019-10', { [UCDP]: [73, 397, 420, 437] }],
    // Known to the country only.
    [null, '2016-11', { [UCDP]: [40, 613, 613, 618] }],
    // Two rows that begin in one month and end in another.
    ['Al Hasakah Governorate', null, { [UCDP]: [2, 19, 19, 22] }],
  ])('killed in %s in %s', (place, month, expected) => {
    expect(figuresIn(killed, place, month)).toEqual(expected);
  });

  test.each<[string, Record<string, number[]>]>([
    ['2015-06', { [CENTCOM]: [22, 65, 65, 65] }],
    // The monitor counts a third less, in one event of the whole month.
    ['2016-03', { [CENTCOM]: [25, 87, 87, 87], Monitor: [1, 58, 58, 58] }],
    // As many as the 21 rows of September; its 500 of 20 September to 10 October are in neither month.
    ['2016-09', { [CENTCOM]: [21, 60, 60, 60], Monitor: [1, 60, 60, 60] }],
  ])('strikes near Mosul in %s', (month, expected) => {
    expect(figuresIn(strikes, 'Mosul', month)).toEqual(expected);
  });

  test('what no month holds stands apart', () => {
    expect(figuresIn(strikes, 'Mosul', null)).toEqual({ Monitor: [1, 500, 500, 500] });
  });

  /**
   * The releases are of December 2014 to October 2016, what the article says of February and March 2019; and it tells of no
   * strikes near Mosul. So the two never meet in a cell: there is nothing to disagree about.
   */
  test('the releases and the article do not overlap, and so do not disagree', async () => {
    const { disagreements } = await graph.query(`{
      disagreements(measure: "strikes", place: PLACE, interval: MONTH,
        sources: ["actor:us-central-command", "actor:cjtf-oir", "actor:raf", "actor:article-author"]) { totalCount }
    }`);
    expect(disagreements.totalCount).toBe(0);
    const ofArticle = strikes.filter(({ sources }) =>
      sources.some(({ source }: any) => source.name !== CENTCOM),
    );
    const article = ofArticle.filter(({ start }) => start?.startsWith('2019'));
    expect(article.length).toBeGreaterThan(0);
    const years = strikes
      .filter(({ sources }) => sources.some(({ source }: any) => source.name === CENTCOM))
      .map(({ start }) => start.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2014', '2015', '2016']));
  });

  test('strikes near Mosul by month: the releases and the monitor', async () => {
    const { disagreements } = await graph.query(`{
      disagreements(measure: "strikes", place: PLACE, interval: MONTH, filter: { at: ["place:mosul"] }) {
        nodes { cell { start } gap explanation }
      }
    }`);
    expect(disagreements.nodes).toEqual([
      {
        cell: { start: '2016-03-01T00:00:00.000Z' },
        gap: (87 - 58) / 87,
        explanation: expect.stringMatching(
          /^United States Central Command says 87 strikes in 25 events, Monitor 58 in 1 event: United States Central Command counts more events, though it counts them smaller; only United States Central Command has events of /,
        ),
      },
    ]);
  });

  test('killed by province and month: UCDP and the rows of ours, the widest gap first', async () => {
    const { disagreements } = await graph.query(`{
      disagreements(measure: "killed", place: PROVINCE, interval: MONTH) {
        nodes { cell { place { name } start } gap explanation }
      }
    }`);
    expect(
      disagreements.nodes.map(({ cell: { place, start }, gap }: any) => [place.name, start.slice(0, 7), gap]),
    ).toEqual([
      ['Quneitra Governorate', '2016-09', 0.8],
      ['Latakia Governorate', '2016-01', 0.5],
    ]);
    const [quneitra, latakia] = disagreements.nodes.map(({ explanation }: any) => explanation);
    expect(quneitra).toContain(
      `${UCDP} says 80 killed in 26 events, ${ACLED} 16 in 1 event: ${UCDP} counts more events, though it counts them smaller; only ${UCDP} has events of `,
    );
    expect(latakia).toContain(
      `${ACLED} says 626 killed in 2 events, ${UCDP} 313 in 48 events: ${ACLED} counts fewer events, but counts them larger; only ${ACLED} has events of `,
    );
  });

  test('all cells together are the totals of each source', async () => {
    const sum = (source: string, index: number) =>
      killed
        .flatMap(({ sources }) => sources)
        .filter((figure) => figure.source.name === source)
        .reduce((all: number, { events, best }) => all + Number([events, best][index]), 0);
    const { totals } = await graph.query(
      '{ totals(measure: ["killed"], filter: { saidBy: ["actor:ucdp"] }) { events best } }',
    );
    const rows = ucdpRows();
    expect(totals).toEqual([{ events: rows.length, best: sum(UCDP, 1) }]);
    expect(sum(UCDP, 0)).toBe(rows.length);
    expect(sum(UCDP, 1)).toBe(rows.reduce((all, { best }) => all + Number(best), 0));
  });
});
