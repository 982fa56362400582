import { DocumentKind } from '../../../../src/domain/documents/kind.js';
import { importerOf, tableOf } from './read-table.js';

const MAPPING = (cells = '') =>
  `
dataset: { id: tolls, title: Tolls, publisher: { name: Institute, kind: ORGANIZATION } }
record: { key: [nr] }
${cells}
event: { kind: ATTACK, title: 'Attack {nr}', time: day }
basedOn:
  - { title: '{report}', kind: NEWS_ARTICLE, url: '{url}', publishers: [{ name: '{paper}', kind: MEDIA }] }
quantities:
  - { measure: killed, best: '{killed}' }
  - { measure: wounded, best: '{wounded}', saidBy: [{ name: Hospital, kind: ORGANIZATION }] }
`.replace('time: day', 'time: { column: day }');
const HEADER = 'nr;day;killed;wounded;report;url;paper\n';

const readRow = (line: string, cells?: string) => {
  const { columns, rows } = tableOf(`${HEADER}${line}`, ';');
  const [row] = rows;
  if (!row) throw new Error('There is no row.');
  return importerOf(MAPPING(cells)).begin(columns, { release: null })(row);
};

test('an estimate is said by the data set’s maker, based on the reports that a row cites', () => {
  const { dossier, record } = readRow('1;2016-03-02;3;4;Three dead;https://press.example.org/3;Press');
  const report = dossier.documents?.find(({ kind }) => kind === DocumentKind.NEWS_ARTICLE);
  const [killed, wounded] = dossier.claims ?? [];
  expect(killed).toMatchObject({
    saidBy: ['actor:tolls/institute'],
    document: record,
    basedOn: [report?.id],
  });
  expect(dossier.documents?.find(({ id }) => id === record)).toMatchObject({ relays: [] });
  // The grounds of the maker are not those of somebody else.
  expect(wounded).toMatchObject({ saidBy: ['actor:tolls/hospital'] });
  expect(wounded).not.toHaveProperty('basedOn');
});

test('what is cited by its address is one with what another data set cites so', () => {
  const { dossier } = readRow('1;2016-03-02;3;4;Three dead;https://press.example.org/3;Press');
  const ids = dossier.documents?.map(({ id }) => id);
  expect(ids).toContainEqual(expect.stringMatching(/^document:report-press-example-org-/));
  const without = readRow('1;2016-03-02;3;4;Three dead;;Press').dossier.documents?.map(({ id }) => id);
  expect(without).toContainEqual(expect.stringMatching(/^document:tolls\/cited\/three-dead-/));
});

test('a row that cites nothing has no known grounds', () => {
  const [killed] = readRow('1;2016-03-02;3;4;;;').dossier.claims ?? [];
  expect(killed).not.toHaveProperty('basedOn');
});

test('a day that stands for no date is none, with a warning, unless the table means it', () => {
  const row = '1;1970-01-01;3;4;;;';
  const { dossier, warnings } = readRow(row);
  expect(dossier.events?.[0]?.time ?? null).toBeNull();
  expect(warnings).toEqual([
    { column: 'day', value: '1970-01-01', reason: expect.stringContaining('no date') },
  ]);
  const meant = readRow(row, 'cells: { sentinels: [] }');
  expect(meant.dossier.events?.[0]?.time).toBe('1970-01-01');
  expect(meant.warnings).toEqual([]);
});
