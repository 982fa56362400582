import type { Period } from '../records/period.js';

/** A decision that several entities are one, for as long as it holds. */
export interface Merge extends Period {
  readonly kept: string;
  readonly merged: readonly string[];
}

/** A period in which an entity was merged into another, whose id then stood for both. */
export interface MergedPeriod extends Period {
  readonly into: string;
}

/**
 * Every entity that was ever merged, with the periods in which it was and into what: through merges that follow on each
 * other, into the last. An entity is merged into at most one other at a time.
 */
export function mergedPeriods(merges: readonly Merge[]): Map<string, MergedPeriod[]> {
  const periods = new Map<string, MergedPeriod[]>();
  for (const stretch of stretches(merges)) {
    const parents = new Map(
      merges
        .filter((merge) => holdsThrough(merge, stretch))
        .flatMap(({ kept, merged }) => merged.map((id) => [id, kept] as const)),
    );
    for (const id of parents.keys()) {
      const own = periods.get(id) ?? [];
      periods.set(id, own);
      const into = lastFrom(id, parents);
      const before = own.at(-1);
      const goesOn = before?.into === into && before.until?.getTime() === stretch.from.getTime();
      if (goesOn) own[own.length - 1] = { ...before, until: stretch.until };
      else own.push({ into, ...stretch });
    }
  }
  return periods;
}

/** The stretches of time between decisions, in order. */
function stretches(merges: readonly Merge[]): Period[] {
  const instants = merges.flatMap(({ from, until }) => [from, ...(until ? [until] : [])]);
  const inOrder = [...new Set(instants.map(Number))].sort((one, other) => one - other);
  return inOrder.map((from, index) => {
    const until = inOrder[index + 1];
    return { from: new Date(from), until: until === undefined ? null : new Date(until) };
  });
}

const holdsThrough = ({ from, until }: Merge, stretch: Period): boolean =>
  from <= stretch.from && (until === null || (stretch.until !== null && stretch.until <= until));

function lastFrom(id: string, parents: ReadonlyMap<string, string>): string {
  for (let last = id; ;) {
    const next = parents.get(last);
    if (next === undefined) return last;
    last = next;
  }
}
