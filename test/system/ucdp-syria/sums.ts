import { tableOfSyria } from '../../support/importers/ucdp-ged/import-syria.js';
import { readTable } from '../../support/importers/ucdp-ged/rows.js';

/** A row as the codebook has it: its days, its sides, its three estimates. */
interface Plain {
  readonly first: string;
  readonly last: string;
  readonly sides: readonly [string, string];
  readonly isOneSided: boolean;
  readonly province: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

interface Sum {
  readonly events: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const side = (values: Readonly<Record<string, string>>, letter: 'a' | 'b'): string =>
  values[`side_${letter}`] === 'Civilians'
    ? 'actor:ucdp-civilians'
    : `actor:ucdp-${values[`side_${letter}_new_id`] ?? ''}`;

function readRows(path: string): Plain[] {
  return readTable(path).rows.map(({ values }) => {
    const number = (column: string) => Number(values[column]);
    const three = [number('low'), number('best'), number('high')];
    return {
      first: values['date_start']?.slice(0, 10) ?? '',
      last: values['date_end']?.slice(0, 10) ?? '',
      sides: [side(values, 'a'), side(values, 'b')],
      isOneSided: values['type_of_violence'] === '3',
      province: values['adm_1'] ?? '',
      low: Math.min(...three),
      best: number('best'),
      high: Math.max(...three),
    };
  });
}

const sumOf = (rows: readonly Plain[]): Sum => ({
  events: rows.length,
  low: rows.reduce((sum, { low }) => sum + low, 0),
  best: rows.reduce((sum, { best }) => sum + best, 0),
  high: rows.reduce((sum, { high }) => sum + high, 0),
});

function sumsBy(rows: readonly Plain[], keysOf: (row: Plain) => readonly string[]): [string, Sum][] {
  const groups = new Map<string, Plain[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  return [...groups]
    .map(([key, members]): [string, Sum] => [key, sumOf(members)])
    .sort(([one, sum], [other, more]) => more.events - sum.events || (one < other ? -1 : 1));
}

/** The month, e.g. 2016-03, in which a row lies; nothing where it spans several. */
const monthOf = ({ first, last }: Plain): string[] =>
  first.slice(0, 7) === last.slice(0, 7) ? [first.slice(0, 7)] : [];

const figuresOf = ({ measured, low, best, high }: any): Sum => ({ events: measured, low, best, high });
const killedOf = ({ events, killedLow, killedBest, killedHigh }: any): Sum => ({
  events,
  low: killedLow,
  best: killedBest,
  high: killedHigh,
});
/** What a list names has no number of its own: it is counted beside the side that lists it. */
const isNumbered = (id: string): boolean => /^actor:ucdp-(\d+|civilians)$/.test(id);

/** Figures of the graph equal plain sums over the rows. `query` gives the data of a response. */
export function testSums(corpus: string, query: (source: string) => Promise<Record<string, any>>): void {
  let rows: Plain[];
  beforeAll(() => {
    rows = readRows(tableOfSyria(corpus));
  });

  test.each(['DAY', 'WEEK', 'MONTH', 'YEAR'])(
    'buckets of a %s and what lies within none add up to the totals',
    async (interval) => {
      const { timeline, totals } = await query(`{
        timeline(interval: ${interval}, measure: "killed") { unplaced events measured low best high }
        totals(measure: ["killed"]) { events low best high }
      }`);
      const sum = (name: string) =>
        timeline.reduce((all: number, one: any) => all + Number(one[name] ?? 0), 0);
      const added = { events: sum('measured'), low: sum('low'), best: sum('best'), high: sum('high') };
      expect(added).toEqual(totals[0]);
      expect(added).toEqual(sumOf(rows));
    },
  );

  test('what is not known to the month is in none', async () => {
    const { timeline } = await query(`{
      timeline(interval: MONTH, measure: "killed") { start end unplaced measured low best high }
    }`);
    const others = rows.filter((row) => monthOf(row).length === 0);
    expect(figuresOf(timeline.at(-1))).toEqual(sumOf(others));
    expect(timeline.at(-1)).toMatchObject({ unplaced: true, measured: 143, best: 25_367 });
    expect(timeline.at(-1).start.slice(0, 10)).toBe(others.map(({ first }) => first).sort()[0]);
    expect(timeline.at(-1).end.slice(0, 10)).toBe(
      others
        .map(({ last }) => last)
        .sort()
        .at(-1),
    );
    const months = timeline.slice(0, -1).map((one: any) => [one.start.slice(0, 7), figuresOf(one)]);
    expect(months).toEqual(sumsBy(rows, monthOf).sort(([one], [other]) => (one < other ? -1 : 1)));
  });

  test('killed a month in Aleppo in 2016, by side, according to whom', async () => {
    const aleppo = 'filter: { at: ["place:ucdp-652/Aleppo-Governorate"], during: "2016" }, interval: MONTH';
    const { bySide, bySayer } = await query(`{
      bySide: timeline(${aleppo}, measure: "killed", stackBy: SIDE, figuresBy: ["actor:ucdp"]) {
        start unplaced measured low best high stacks { value node { id } measured low best high }
      }
      bySayer: timeline(${aleppo}, measure: "killed", stackBy: SAID_BY) {
        start unplaced measured low best high stacks { value measured low best high }
      }
    }`);
    const there = rows.filter(({ province, first }) => province === 'Aleppo Governorate' && first < '2017');
    const inMonths = sumsBy(there, monthOf).sort(([one], [other]) => (one < other ? -1 : 1));
    const placed = (buckets: any[]) => buckets.filter(({ unplaced }) => !unplaced);
    const months = (buckets: any[]) => placed(buckets).map((one) => [one.start.slice(0, 7), figuresOf(one)]);
    expect(inMonths).toHaveLength(12);
    expect(months(bySide)).toEqual(inMonths);
    expect(months(bySayer)).toEqual(inMonths);
    for (const { start, stacks } of placed(bySide)) {
      const ofMonth = there.filter((row) => monthOf(row)[0] === start.slice(0, 7));
      const sides = stacks.filter(({ value }: any) => isNumbered(value));
      expect(sides.map((one: any) => [one.value, figuresOf(one)])).toEqual(
        sumsBy(ofMonth, ({ sides: both }) => both),
      );
    }
    for (const bucket of placed(bySayer))
      expect(bucket.stacks).toEqual([{ value: 'actor:ucdp', ...figuresAs(bucket) }]);
  });

  test('who fought whom: the pairs of the file, with its sums', async () => {
    const { whoFoughtWhom } = await query(`{
      whoFoughtWhom(first: 500) { sides { id name } events killedLow killedBest killedHigh }
    }`);
    const found = whoFoughtWhom
      .map((one: any) => [one.sides.map(({ id }: any) => id).join(' '), killedOf(one)])
      .filter(([pair]: [string]) => pair.split(' ').every(isNumbered));
    const battles = rows.filter(({ isOneSided }) => !isOneSided);
    expect(found.slice(0, 12)).toEqual(
      sumsBy(battles, ({ sides }) => [[...sides].sort().join(' ')]).slice(0, 12),
    );
    expect(whoFoughtWhom[0].sides.map(({ name }: any) => name)).toEqual([
      'Government of Syria',
      'Syrian insurgents',
    ]);
  });

  test('who struck whom: those who attacked civilians, with the sums of the file', async () => {
    const question = (filter: string) => `{
      whoStruckWhom(first: 500, filter: ${filter}) {
        perpetrator { id } target { id } events killedLow killedBest killedHigh
      }
    }`;
    const { whoStruckWhom } = await query(question('{}'));
    const found = whoStruckWhom
      .map((one: any) => [`${one.perpetrator.id} ${one.target.id}`, killedOf(one)])
      .filter(([pair]: [string]) => pair.split(' ').every(isNumbered));
    const attacks = rows.filter(({ isOneSided }) => isOneSided);
    expect(found.slice(0, 8)).toEqual(sumsBy(attacks, ({ sides }) => [sides.join(' ')]).slice(0, 8));
    expect(await query(question('{ kind: [ATTACK] }'))).toEqual({ whoStruckWhom });
    expect(await query(question('{ kind: [STRIKE] }'))).toEqual({ whoStruckWhom: [] });
  });
}

const figuresAs = ({ measured, low, best, high }: any) => ({ measured, low, best, high });
