import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import type { Cell } from '../csv-text.js';
import type { ColumnType } from './column.js';
import type { Table } from './table.js';

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMP',
};

/** Number of rows buffered and written as one row group. */
const GROUP = 5_000;

/** A table as a Parquet file (parquet.apache.org), one row group at a time. */
export async function* parquetFile(
  { columns }: Pick<Table, 'columns'>,
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  const columnData = (group: readonly (readonly Cell[])[]) =>
    columns.map(({ name, type }, index) => ({
      ...{ name, type: TYPES[type] },
      data: group.map((cells) => cells[index] ?? null),
    }));
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    createdBy: 'Claimgraph',
  });
  for await (const group of inGroups(rows)) {
    await file.write({ columnData: columnData(group), rowGroupSize: GROUP });
    yield taken(bytes);
  }
  await file.finish();
  yield taken(bytes);
}

/** Takes the bytes written since the last call out of the buffer; the position in the file is kept. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = new Uint8Array(bytes.buffer.slice(0, bytes.index));
  bytes.index = 0;
  return copy;
}

async function* inGroups(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<(readonly Cell[])[]> {
  let group: (readonly Cell[])[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
