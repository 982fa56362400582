/** What is counted of one event, and tells it from another. */
export const MEASURES = ['killed', 'wounded', 'strikes'];

/** The least, the best and the most that is claimed of a measure. */
export interface Estimate {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** What is claimed of an event in numbers, by measure, and which data sets tell of it. */
export interface Figures {
  readonly estimates: ReadonlyMap<string, Estimate>;
  readonly sources: ReadonlySet<string>;
}

/** Reads the figures of events, by their ids. */
export type FiguresOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, Figures>>;

/** What several claims say of one measure together: their bounds, and the middle of their bests. */
export function estimateOf(claims: readonly Estimate[]): Estimate {
  const bests = claims.map(({ best }) => best).sort((one, other) => one - other);
  return {
    low: Math.min(...claims.map(({ low }) => low)),
    best: bests[Math.floor((bests.length - 1) / 2)] ?? 0,
    high: Math.max(...claims.map(({ high }) => high)),
  };
}

/** The figures of several events as if they were one; a measure of which one of them says nothing counts what the others say. */
export function sumOf(all: readonly Figures[]): Figures {
  const estimates = new Map<string, Estimate>();
  for (const { estimates: own } of all) {
    for (const [measure, { low, best, high }] of own) {
      const sum = estimates.get(measure) ?? { low: 0, best: 0, high: 0 };
      estimates.set(measure, { low: sum.low + low, best: sum.best + best, high: sum.high + high });
    }
  }
  return { estimates, sources: new Set(all.flatMap(({ sources }) => [...sources])) };
}
