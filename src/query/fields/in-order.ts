/**
 * Rows of `[sort key, value]` in the order of their keys, without duplicates: several claims may be projected to the
 * same edge, and Cypher's pattern comprehensions do not guarantee an order.
 */
export function inOrder<Value>(
  rows: readonly (readonly [string, unknown])[],
  read: (value: unknown) => Value,
): Value[] {
  if (rows.length === 0) return [];
  if (rows.length === 1) return [read((rows[0] as readonly [string, unknown])[1])];
  const byKey = new Map(rows);
  return [...byKey.keys()].sort(ascending).map((key) => read(byKey.get(key)));
}

const ascending = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
