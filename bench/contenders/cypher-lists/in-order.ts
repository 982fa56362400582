/** A row that begins with its sort key. */
export type Keyed = readonly [key: string, ...values: unknown[]];

/** Rows in the order of their keys, without duplicates, each converted. */
export function inOrder<Row extends Keyed, Item>(rows: readonly Row[], read: (row: Row) => Item): Item[] {
  if (rows.length < 2) return rows.map(read);
  const byKey = new Map(rows.map((row) => [row[0], row]));
  return [...byKey.keys()].sort().map((key) => read(byKey.get(key) as Row));
}
