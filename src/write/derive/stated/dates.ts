/** An instant as Neo4j sends it and JavaScript counts it; null for never, or for no end. */
export type Milliseconds = number | null;

/** Since when something counts by what was stated: for certain, and possibly, where its date is not exact. */
export interface Since {
  readonly stated: Milliseconds;
  readonly possibly: Milliseconds;
}

/** The two readings of dates that are not exact. */
export const READINGS = ['stated', 'possibly'] as const;
export type Reading = (typeof READINGS)[number];

export const NEVER: Since = { stated: null, possibly: null };

/** What a time whose beginning is open can have begun with: nothing can be asked about what was before. */
export const BEGINNING = Date.parse('0000-01-01T00:00:00Z');

/** The names of the stored properties of each reading. */
export const PROPERTIES = {
  stated: { from: 'statedFrom', until: 'statedUntil' },
  possibly: { from: 'possiblyStatedFrom', until: 'possiblyStatedUntil' },
} as const satisfies Readonly<Record<Reading, object>>;

/** The properties of nodes that are derived so. */
export const STATED_PROPERTIES: readonly string[] = READINGS.flatMap((reading) =>
  Object.values(PROPERTIES[reading]),
);

/** The earlier of two instants, of which one that is null never comes. */
export const earlier = (one: Milliseconds, other: Milliseconds): Milliseconds =>
  one === null || (other !== null && other < one) ? other : one;

/** The first of each. */
export const earliest = (all: readonly Since[]): Since =>
  all.reduce(
    (first, one) => ({
      stated: earlier(first.stated, one.stated),
      possibly: earlier(first.possibly, one.possibly),
    }),
    NEVER,
  );

/** The last of each: never, where one of them never comes or there is none. */
export const latest = (all: readonly Since[]): Since => {
  const last = (reading: Reading): Milliseconds =>
    all.some((one) => one[reading] === null) || all.length === 0
      ? null
      : Math.max(...all.map((one) => one[reading] as number));
  return { stated: last('stated'), possibly: last('possibly') };
};

export const isSame = (one: Since, other: Since): boolean =>
  one.stated === other.stated && one.possibly === other.possibly;

/** When something was that is dated by a time, of which the ends may be open. */
export const sinceTime = (earliest: Milliseconds, latest: Milliseconds): Since =>
  earliest === null && latest === null ? NEVER : { stated: latest, possibly: earliest ?? BEGINNING };

/** As text, which is how instants are sent. */
export const sent = (instant: Milliseconds): string | null =>
  instant === null ? null : new Date(instant).toISOString();

/** In Cypher, a pair as `readSince` takes it. */
export const sinceOf = (node: string): string =>
  `[${node}.${PROPERTIES.stated.from}.epochMillis, ${node}.${PROPERTIES.possibly.from}.epochMillis]`;

export type SinceRow = readonly [stated: Milliseconds, possibly: Milliseconds];

export const readSince = ([stated, possibly]: SinceRow): Since => ({ stated, possibly });
