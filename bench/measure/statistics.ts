/** Statistics of a series of times, in milliseconds. */
export interface Statistics {
  readonly count: number;
  readonly minimum: number;
  readonly median: number;
  readonly p99: number;
}

export function statisticsOf(times: readonly number[]): Statistics {
  const sorted = [...times].sort((one, other) => one - other);
  return {
    count: sorted.length,
    minimum: at(sorted, 0),
    median: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
