import { groupBy } from '../group-by.js';
import type { Period } from '../records/period.js';

/** Periods of the same thing that meet or overlap, joined to one. */
export function mergePeriods<Item extends Period>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  // As a rule there is one or none, and there are many such lists.
  if (items.length < 2) return [...items];
  return [...groupBy(items, keyOf).values()].flatMap((group) => {
    const joined: Item[] = [];
    for (const item of group.sort((one, other) => one.from.getTime() - other.from.getTime())) {
      const last = joined.at(-1);
      if (!last || (last.until && last.until < item.from)) joined.push(item);
      else if (last.until && (!item.until || last.until < item.until))
        joined[joined.length - 1] = { ...last, until: item.until };
    }
    return joined;
  });
}
