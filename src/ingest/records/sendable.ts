interface Row {
  readonly values: Readonly<Record<string, unknown>>;
  readonly instants: Readonly<Record<string, Date | null>>;
  /** Lists of instants. */
  readonly series?: Readonly<Record<string, readonly Date[]>>;
}

/**
 * Rows as they are sent to Neo4j: instants as text, which the statement turns into instants there. What is null, which is
 * most of a claim, is not sent, for to Neo4j it is the same.
 */
export const sendable = (rows: readonly Row[]): object[] =>
  rows.map((row) => ({
    ...row,
    values: mapped(row.values, (value) => value),
    instants: mapped(row.instants, (instant) => instant?.toISOString()),
    series: mapped(row.series ?? {}, (list) => list.map((instant) => instant.toISOString())),
  }));

/** Assignments of the instants in `row.instants` to a node or an edge; those that are null are left unset. */
export const setInstants = (holder: string, names: readonly string[]): string =>
  names.map((name) => `${holder}.${name} = datetime(row.instants.${name})`).join(', ');

function mapped<Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => unknown): object {
  const result: Record<string, unknown> = {};
  for (const name in record) {
    const value = record[name];
    if (value !== null && value !== undefined) result[name] = change(value);
  }
  return result;
}

/** The same of the lists of instants in `row.series`; where there is no list, none is set. */
export const setSeries = (holder: string, names: readonly string[]): string =>
  names.map((name) => `${holder}.${name} = [instant IN row.series.${name} | datetime(instant)]`).join(', ');
