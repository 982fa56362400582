/** So many records are read by one statement: few enough that a page of them with all their claims is small. */
const PAGE = 100;

/** A list in pages. */
export function* inPages<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += PAGE) yield items.slice(start, start + PAGE);
}
