/** A document on the way to an origin. */
export interface Relaying {
  readonly id: string;
  /** Sorts by time of publication. */
  readonly key: string;
  /** Ids of the documents that it relays directly. */
  readonly relays: readonly string[];
}

/**
 * Sorts documents so that each comes before those that it relays, the earliest origin last; among unrelated ones, the
 * latest first.
 */
export function inOrderOfRelay<Step extends Relaying>(steps: readonly Step[]): Step[] {
  const waiting = new Map([...steps].sort(latestFirst).map((step) => [step.id, step]));
  const ordered: Step[] = [];
  for (;;) {
    const left = [...waiting.values()];
    const relayed = new Set(left.flatMap(({ relays }) => relays));
    // No document relays itself through others; only claims based on each other's documents form a cycle without a first.
    const next = left.find(({ id }) => !relayed.has(id)) ?? left[0];
    if (!next) return ordered;
    waiting.delete(next.id);
    ordered.push(next);
  }
}

const latestFirst = (one: Relaying, other: Relaying): number => (one.key > other.key ? -1 : 1);
