/** Number of records read by one statement: few enough to keep a page with all its claims small. */
const PAGE = 100;

/** Splits a list into pages. */
export function* inPages<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += PAGE) yield items.slice(start, start + PAGE);
}
