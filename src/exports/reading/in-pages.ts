/** Number of records read by one statement: few enough to keep a page with all its claims in memory. */
const PAGE = 500;

/** Splits a list into pages. */
export function* inPages<Item>(items: readonly Item[], size = PAGE): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Reads page by page, one ahead: while one is written, Neo4j reads the next. */
export async function* readInPages<Item, Page>(
  items: readonly Item[],
  read: (page: readonly Item[]) => Promise<Page>,
  size = PAGE,
): AsyncGenerator<Page> {
  let ahead: Promise<Page> | undefined;
  for (const page of inPages(items, size)) {
    const current = ahead;
    ahead = read(page);
    // If it fails, that is reported when its turn comes.
    ahead.catch(() => undefined);
    if (current) yield await current;
  }
  if (ahead) yield await ahead;
}
