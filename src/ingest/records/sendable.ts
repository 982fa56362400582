interface Row {
  readonly instants: Readonly<Record<string, Date | null>>;
  /** Lists of instants. */
  readonly series?: Readonly<Record<string, readonly Date[]>>;
}

/** Rows as they are sent to Neo4j: instants as text, which the statement turns into instants there. */
export const sendable = (rows: readonly Row[]): object[] =>
  rows.map((row) => ({
    ...row,
    instants: mapped(row.instants, (instant) => instant?.toISOString() ?? null),
    series: mapped(row.series ?? {}, (list) => list.map((instant) => instant.toISOString())),
  }));

/** Assignments of the instants in `row.instants` to a node or an edge; those that are null are left unset. */
export const setInstants = (holder: string, names: readonly string[]): string =>
  names.map((name) => `${holder}.${name} = datetime(row.instants.${name})`).join(', ');

const mapped = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => unknown): object =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** The same of the lists of instants in `row.series`; where there is no list, none is set. */
export const setSeries = (holder: string, names: readonly string[]): string =>
  names.map((name) => `${holder}.${name} = [instant IN row.series.${name} | datetime(instant)]`).join(', ');
