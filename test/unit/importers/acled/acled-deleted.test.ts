import { acledDeleted } from '../../../../src/importers/acled/deleted.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';

const read = (key: string, time: string) =>
  acledDeleted.begin(['event_id_cnty', 'deleted_timestamp'], { release: null })({
    line: 2,
    values: { event_id_cnty: key, deleted_timestamp: time },
  });

test('a deleted event is a later version of its record, which claims nothing', () => {
  const { dossier, record } = read('ZZZ1', '1710000000');
  expect(record).toBe('document:acled-ZZZ1');
  expect(dossier.documents).toMatchObject([{ id: record, version: '1710000000' }]);
  expect(dossier.claims).toBeUndefined();
  expect(readDrafts(dossier).problems.all).toEqual([]);
});

test.each([
  ['', '1710000000', 'event_id_cnty'],
  ['ZZZ1', 'NA', 'deleted_timestamp'],
])('a row without key or time is refused', (key, time, column) => {
  expect(() => read(key, time)).toThrow(`${column} “”: Expected the id`);
});

test('any other table is refused, with the columns that it lacks', () => {
  expect(() => acledDeleted.begin(['event_id_cnty'], { release: null })).toThrow(
    'it has no column deleted_timestamp.',
  );
});
