import { KnownBy } from '../../../src/time/as-of.js';
import { readConfig } from '../../../src/config.js';
import { dataPackage } from '../../../src/exports/formats/tables/data-package.js';
import { TABLES } from '../../../src/exports/formats/tables/tables.js';
import { zipped } from '../../../src/exports/formats/tables/zipped.js';
import { awkwardSource } from '../../support/exports/awkward-source.js';
import { FORMULA, SECTION } from '../../support/exports/awkward-texts.js';
import { gathered } from '../../support/exports/gathered.js';
import { writtenBytes } from '../../support/exports/written.js';

const AT = new Date('2026-03-25T12:00:00Z');

async function rowsOf(name: string): Promise<Record<string, unknown>[]> {
  const table = TABLES.find((one) => one.name === name);
  const rows: Record<string, unknown>[] = [];
  for await (const cells of table?.rows(awkwardSource) ?? [])
    rows.push(Object.fromEntries(table?.columns.map((column, index) => [column.name, cells[index]]) ?? []));
  return rows;
}

test('each kind of thing has a table, whose rows refer to each other by their ids', async () => {
  expect(await rowsOf('participants')).toEqual([
    { event: 'event:awkward', role: 'PERPETRATOR', actor: 'actor:formula' },
    { event: 'event:awkward', role: 'OBSERVER', actor: 'actor:hebrew' },
  ]);
  expect((await rowsOf('events'))[0]).toMatchObject({ place: 'place:mosul', killed_best: -5, claims: 3 });
  expect((await rowsOf('actors'))[0]).toMatchObject({
    id: 'actor:formula',
    name: FORMULA,
    same_as: 'wikidata:Q2429253; acled:Islamic State (Iraq)',
    same_as_urls: 'https://www.wikidata.org/wiki/Q2429253',
  });
  const [killed, destroyed, used, post] = await rowsOf('claims');
  expect(killed).toMatchObject({ event: 'event:awkward', measure: 'killed', best: -5, live: true });
  expect(killed).toMatchObject({ names_used: FORMULA, names_used_ids: 'actor:hebrew' });
  expect(destroyed).toMatchObject({
    effect_object: '=vehicle',
    effect_owner: 'actor:formula',
    supersedes_ids: 'claim:killed',
  });
  expect(used).toMatchObject({ weapon: SECTION, measure: null });
  expect(post).toMatchObject({
    event: null,
    subject: 'actor:hebrew',
    object: 'actor:formula',
    scope_place: 'place:mosul',
  });
});

const described = (settings: Record<string, string>): any =>
  dataPackage({
    ...{
      at: { instant: AT, knownBy: KnownBy.RECORDED },
      parameters: { by: ['actor:raf'] },
      settings: readConfig(settings),
    },
    form: { extension: 'csv', mediaType: 'text/csv' },
  });

test('the package says what was asked, as of when, under which terms, and what refers to what', () => {
  const found = described({ CLAIMGRAPH_LICENSE: 'CC-BY-4.0', CLAIMGRAPH_CITATION: 'Doe 2026' });
  expect(found).toMatchObject({
    ...{
      question: { by: ['actor:raf'] },
      asOf: '2026-03-25T12:00:00.000Z',
      licenses: [{ name: 'CC-BY-4.0' }],
    },
    citation: 'Doe 2026, as known at 2026-03-25T12:00:00.000Z.',
  });
  const names = found.resources.map(({ name }: any) => name);
  expect(names).toEqual(['events', 'participants', 'claims', 'actors', 'places', 'documents']);
  for (const { name, schema } of found.resources) {
    const fields = schema.fields.map((field: any) => field.name);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
    for (const { reference } of schema.foreignKeys) {
      expect(['', ...names]).toContain(reference.resource);
      expect(reference.resource).not.toBe(name);
    }
  }
  expect(described({ CLAIMGRAPH_LICENSE: 'https://example.org/terms' }).licenses).toEqual([
    { path: 'https://example.org/terms' },
  ]);
  expect(described({})).not.toHaveProperty('licenses');
});

test.each(['tables', 'parquet'])(
  '%s: the same gives the same bytes, and an archive that is whole',
  async (format) => {
    const bytes = await writtenBytes(format, awkwardSource);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.includes('PK\u0005\u0006')).toBe(true);
    expect(await writtenBytes(format, awkwardSource)).toEqual(bytes);
  },
);

describe('an archive', () => {
  /** Pieces that are counted as they are taken, and at last fail if they shall. */
  async function* counted(taken: { count: number }, most: number, failure?: Error): AsyncGenerator<Buffer> {
    for (; taken.count < most; taken.count += 1)
      yield await Promise.resolve(Buffer.alloc(10_000, taken.count));
    if (failure) throw failure;
  }

  test('fails where what is in it does', async () => {
    const files = [
      { name: 'a.csv', pieces: () => counted({ count: 0 }, 100, new Error('The database is away.')) },
    ];
    await expect(gathered(zipped(files, AT))).rejects.toThrow('The database is away.');
  });

  test('takes no more than what is taken of it', async () => {
    const taken = { count: 0 };
    const second = { count: 0 };
    const files = [
      { name: 'a.csv', pieces: () => counted(taken, 10_000) },
      { name: 'b.csv', pieces: () => counted(second, 1) },
    ];
    const archive = zipped(files, AT);
    await archive.next();
    await new Promise((resolve) => setImmediate(resolve));
    await archive.return(undefined);
    expect(taken.count).toBeLessThan(5_000);
    expect(second.count).toBe(0);
  });
});
