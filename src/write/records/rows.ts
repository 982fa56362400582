/** What is stored of a node or an edge. What is null is not stored. */
export interface Stored {
  readonly values: Readonly<Record<string, unknown>>;
  readonly instants: Readonly<Record<string, Date | null>>;
  /** Lists of instants. */
  readonly series?: Readonly<Record<string, readonly Date[]>>;
  /** WGS 84, degrees. */
  readonly location?: { readonly latitude: number; readonly longitude: number } | null;
}

/** A property as it crosses the wire, and the function in Cypher that makes of that what is stored. */
interface Column {
  readonly name: string;
  readonly read: (item: Stored) => unknown;
  readonly restore: (sent: string) => string;
}

/** A list of lists to unwind, and in Cypher the map of properties that each such `row` stands for. */
export interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  readonly properties: string;
}

/**
 * Rows to be sent to Neo4j: first the keys, which find what the row is about, then all properties that some item has.
 * Lists are a fraction of the objects and names that maps would be to pack; instants go as text, for the driver packs that
 * in one piece.
 */
export function rowsOf<Item extends Stored>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Rows {
  const columns = columnsOf(items);
  const keys = items[0] ? keysOf(items[0]).length : 0;
  const entries = columns.map(({ name, restore }, index) => `${name}: ${restore(`row[${keys + index}]`)}`);
  return {
    rows: items.map((item) => [...keysOf(item), ...columns.map(({ read }) => read(item))]),
    properties: `{${entries.join(', ')}}`,
  };
}

function columnsOf(items: readonly Stored[]): Column[] {
  const named = (part: (item: Stored) => object | undefined): string[] => {
    const names = new Set<string>();
    for (const item of items) for (const name in part(item)) names.add(name);
    return [...names].sort();
  };
  return [
    ...named(({ values }) => values).map((name): Column => ({
      name,
      read: ({ values }) => values[name] ?? null,
      restore: (sent) => sent,
    })),
    ...named(({ instants }) => instants).map((name): Column => ({
      name,
      read: ({ instants }) => instants[name]?.toISOString() ?? null,
      restore: (sent) => `datetime(${sent})`,
    })),
    ...named(({ series }) => series).map((name): Column => ({
      name,
      read: ({ series }) => series?.[name]?.map((instant) => instant.toISOString()) ?? null,
      restore: (sent) => `[instant IN ${sent} | datetime(instant)]`,
    })),
    ...(items.some(({ location }) => location) ? [LOCATION] : []),
  ];
}

const LOCATION: Column = {
  name: 'location',
  read: ({ location }) => location ?? null,
  restore: (sent) => `point(${sent})`,
};
