import { Readable } from 'node:stream';
import { parquetReadObjects } from 'hyparquet';
import { parquetFile } from '../../../src/exports/formats/tables/parquet-file.js';
import { gathered } from '../../support/exports/gathered.js';

const COLUMNS = [
  { name: 'text', type: 'string', description: '' },
  { name: 'number', type: 'number', description: '' },
  { name: 'count', type: 'integer', description: '' },
  { name: 'flag', type: 'boolean', description: '' },
  { name: 'instant', type: 'datetime', description: '' },
] as const;

const AT = new Date('1066-10-14T09:00:00.000Z');
const row = (index: number) => [`a ${index}`, index / 4, index, index % 2 === 0, AT] as const;

async function readBack(rows: readonly (readonly (string | number | boolean | Date | null)[])[]) {
  const bytes = await gathered(parquetFile({ columns: COLUMNS }, Readable.from(rows)));
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
}

test('more rows than one group holds keep their values, types and order', async () => {
  const all = await readBack(Array.from({ length: 12_001 }, (_, index) => row(index)));
  expect(all).toHaveLength(12_001);
  for (const index of [0, 4_999, 5_000, 12_000])
    expect(all[index]).toEqual({
      ...{ text: `a ${index}`, number: index / 4, count: index, flag: index % 2 === 0, instant: AT },
    });
});

test('what is not known is null, and a table may be empty', async () => {
  expect(await readBack([[null, null, null, null, null]])).toEqual([
    { text: null, number: null, count: null, flag: null, instant: null },
  ]);
  expect(await readBack([])).toEqual([]);
});
