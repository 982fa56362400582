import type { Period } from '../records/period.js';
import type { MergedPeriod } from './merged-periods.js';

/** A stretch of time in which an id stood for one entity. */
interface Stretch extends Period {
  readonly id: string;
}

/** What ids stand for, through the merges that hold: at any time one entity, its own or one that it is merged into. */
export class Identities {
  constructor(private readonly merged: ReadonlyMap<string, readonly MergedPeriod[]>) {}

  /** The same, but for entities that are merged otherwise. */
  with(changed: ReadonlyMap<string, readonly MergedPeriod[]>): Identities {
    return new Identities(new Map([...this.merged, ...changed]));
  }

  /** What an id stood for during a period, stretch by stretch. */
  during(id: string, period: Period): Stretch[] {
    const found: Stretch[] = [];
    let from = period.from;
    for (const merged of this.merged.get(id) ?? []) {
      const start = merged.from > from ? merged.from : from;
      const until = earliest(merged.until, period.until);
      if (until && start >= until) continue;
      if (from < start) found.push({ id, from, until: start });
      found.push({ id: merged.into, from: start, until });
      if (!until) return found;
      from = until;
    }
    if (!period.until || from < period.until) found.push({ id, from, until: period.until });
    return found;
  }

  /** What an id stands for now. */
  now(id: string): string {
    return openPeriod(this.merged.get(id) ?? [])?.into ?? id;
  }

  /** Whether the id stands for another entity than its own now. */
  isMerged(id: string): boolean {
    return this.now(id) !== id;
  }
}

/** The period that has not ended, of one that is merged now. */
export const openPeriod = (periods: readonly MergedPeriod[]): MergedPeriod | undefined => {
  const last = periods.at(-1);
  return last?.until === null ? last : undefined;
};

const earliest = (one: Date | null, other: Date | null): Date | null =>
  !one || (other && other < one) ? other : one;
