/** The records that a record refers to, by id. */
export type Links = ReadonlyMap<string, readonly string[]>;

interface Step {
  readonly id: string;
  readonly others: Iterator<string, undefined>;
}

/**
 * Cycles reachable from the given ids, each once, as the ids along it. Not recursive, because a dossier may be a chain
 * of any length.
 */
export function findCycles(starts: Iterable<string>, links: Links): string[][] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  const onTrail = new Set<string>();
  for (const start of starts) {
    const trail = seen.has(start) ? [] : [enter(start)];
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const { value: next } = step.others.next();
      if (next === undefined) {
        onTrail.delete(step.id);
        trail.pop();
      } else if (onTrail.has(next)) {
        const ids = trail.map(({ id }) => id);
        cycles.push(ids.slice(ids.indexOf(next)));
      } else if (!seen.has(next)) {
        trail.push(enter(next));
      }
    }
  }
  return cycles;

  function enter(id: string): Step {
    seen.add(id);
    onTrail.add(id);
    return { id, others: (links.get(id) ?? []).values() };
  }
}
