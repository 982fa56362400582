import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { acled } from '../../../src/importers/acled/importer.js';
import { csvImporter } from '../../../src/importers/csv/importer.js';
import { readMapping } from '../../../src/importers/csv/mapping/read-mapping.js';
import type { Importer } from '../../../src/importers/importer.js';
import type { ImportResult, ImportSettings } from '../../../src/importers/run/run-import.js';
import { ucdpGed } from '../../../src/importers/ucdp-ged/importer.js';
import { packagePath } from '../../../src/package-path.js';
import { exportText } from '../../support/exports/export-text.js';
import { expectGoldenText } from '../../support/golden.js';
import { TestGraph } from '../../support/graph.js';
import { Tables } from '../../support/importers/importing.js';

const values = csvImporter(await readMapping(packagePath('test/cases/vals.yaml')));

/** Files that are imported one after the other, after the shape of real ones that once came in wrong. */
const CASES: readonly (readonly [Importer, ...(readonly [file: string, Partial<ImportSettings>?])[]])[] = [
  [acled, ['acled_na.csv']],
  [acled, ['acled_dates.csv']],
  [acled, ['acled_numbers.csv']],
  [acled, ['acled_same_place_two_points.csv'], ['acled_next_week_moves_place.csv']],
  [acled, ['acled_kind_2.csv'], ['acled_kind_1.csv']],
  [acled, ['multiline_notes_acled.csv']],
  [ucdpGed, ['bad_byte_then_utf8.csv']],
  [ucdpGed, ['unclosed_quote_after_60.csv']],
  [ucdpGed, ['ged_violence_words.csv']],
  [ucdpGed, ['ged_coords.csv']],
  [ucdpGed, ['ged_sides.csv']],
  [ucdpGed, ['excel_sep_line.csv']],
  [ucdpGed, ['title_lines.csv']],
  [ucdpGed, ['rel_a.csv', { release: '24.1' }], ['rel_b.csv', { release: '25.1', complete: true }]],
  [values, ['csv_values.csv']],
];

let graph: TestGraph;
let tables: Tables;
beforeAll(async () => {
  tables = await Tables.create();
});
beforeEach(async () => {
  graph = await TestGraph.empty();
});
afterEach(() => graph.close());
afterAll(() => rm(tables.folder, { recursive: true }));

const range = ({ low, best, high }: Record<string, number | null>): string =>
  [low, best, high].map((number) => number ?? '').join('–');

/** A line for each event: when, where, who, how many killed. */
async function events(): Promise<string[]> {
  const { events } = await graph.query(`{ events(first: 500) { nodes {
    id kind time { edtf } places { name location { latitude longitude } }
    perpetrators { name kind } targets { name kind } participants { role actor { name kind } }
    claims(first: 100) { nodes { quantity { measure low best high qualifier } } }
  } } }`);
  return events.nodes
    .map((event: Record<string, any>) =>
      [
        event['id'].replace('event:', ''),
        event['kind'],
        event['time']?.edtf ?? 'no time',
        event['places']
          .map(({ name, location }: any) =>
            [name, location ? `at ${location.latitude}, ${location.longitude}` : 'without a point'].join(' '),
          )
          .join('; ') || 'nowhere',
        event['participants']
          .map(({ role, actor }: any) => `${role} ${actor.name} (${actor.kind})`)
          .sort()
          .join('; ') || 'nobody',
        event['claims'].nodes
          .flatMap(({ quantity }: any) => quantity ?? [])
          .map(({ measure, qualifier, ...stated }: any) => `${measure} ${range(stated)} ${qualifier}`)
          .sort()
          .join('; ') || 'no number',
      ].join(' | '),
    )
    .sort();
}

/** Neighbours that differ in their number alone, as one line. */
const together = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => {
    const rest = (one = '') => one.replace(/^\S+/, '');
    const isInner = [lines[index - 1], lines[index + 1]].every((neighbour) => rest(neighbour) === rest(line));
    return isInner ? [] : [line];
  });

/** What whoever runs the import is told of it. */
async function told({
  summary: account,
  decoding,
  rejects,
  withdrawn,
  failure,
}: ImportResult): Promise<string[]> {
  const rows = Object.entries(account.rows).filter(([, number]) => number > 0);
  const remark = ({ line, column, value, reason }: Record<string, any>) =>
    `line ${line} ${[column, value && `“${value}”`].filter(Boolean).join(' ')}: ${reason}`;
  const rejected: Record<string, string>[] =
    rejects !== null && existsSync(rejects) ? parse(await readFile(rejects), { columns: true }) : [];
  return [
    `encoding ${decoding.encoding}${decoding.misfits.map(([name, { first }]) => `, lines ${first.join(', ')} as ${name}`).join('')}`,
    `rows ${rows.map(([fate, number]) => `${number} ${fate}`).join(', ')}`,
    ...rejected.map((row) => `rejected ${remark(row)}`),
    ...account.firstWarnings.map((warning) => `warned ${remark(warning)}`),
    ...(withdrawn ?? []).map((id) => `withdrawn ${id}`),
    ...(failure === null ? [] : [`failed ${(failure as Error).message}`]),
  ];
}

test.each(
  CASES.map(([importer, ...files]) => ({ name: files.map(([file]) => file).join(', '), importer, files })),
)('what is right of $name', async ({ name, importer, files }) => {
  const lines: string[] = [];
  for (const [file, settings] of files) {
    const content = await readFile(packagePath(`test/cases/${file}`));
    const ending = await tables.importAs(importer, graph.database, content, settings);
    lines.push(`## ${file}`, '', ...(await told(ending)), '', ...together(await events()), '');
  }
  await expectGoldenText(`cases/${name.replaceAll(/\.csv(, )?/g, '.')}md`, lines.join('\n'));
});

test('an export keeps a line break within its cell', async () => {
  const content = await readFile(packagePath('test/cases/multiline_notes_acled.csv'));
  await tables.importAs(acled, graph.database, content);
  const rows = parse(await exportText(graph, 'csv'), { columns: true, bom: true });
  expect(rows).toEqual([
    expect.objectContaining({
      id: 'event:acled-UTO777',
      description: 'Line one without quote or comma\nLine two',
    }),
  ]);
});
