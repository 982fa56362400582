import type { Database, WriteTransaction } from '../neo4j/database.js';
import { toInteger } from '../neo4j/values.js';

/** A page of work, and the last id in it; null after the last page. */
export interface HeldPage<Item> {
  readonly items: readonly Item[];
  readonly after: string | null;
}

interface HeldWork<Item> {
  /** Makes writers wait. */
  readonly hold: (transaction: WriteTransaction) => Promise<void>;
  /** Does a page of it, of what follows an id. */
  readonly page: (transaction: WriteTransaction, after: string) => Promise<HeldPage<Item>>;
  readonly signal?: AbortSignal;
}

/** Works through what is stored page by page. Writers wait while a page is at work, so that none of it is half-written. */
export async function* heldPages<Item>(
  database: Database,
  { hold, page, signal }: HeldWork<Item>,
): AsyncGenerator<readonly Item[]> {
  for (let after: string | null = ''; after !== null;) {
    const last: string = after;
    const done = await database.write(async (transaction) => {
      await hold(transaction);
      return page(transaction, last);
    }, signal);
    yield done.items;
    after = done.after;
  }
}

/** Ids of the nodes with one of some labels that follow an id, at most so many. */
export async function idsAfter(
  transaction: WriteTransaction,
  labels: readonly string[],
  { after, most }: { readonly after: string; readonly most: number },
): Promise<string[]> {
  const text = `
MATCH (node:${labels.join('|')})
WHERE node.id > $after
RETURN DISTINCT node.id AS id ORDER BY id LIMIT $most
`;
  const parameters = { after, most: toInteger(most) };
  return (await transaction.run<{ id: string }>({ text, parameters })).map(({ id }) => id);
}

/** Works through all nodes with one of some labels by their ids, `most` at a time. */
export async function workThrough(
  database: Database,
  labels: readonly string[],
  {
    hold,
    most,
    work,
  }: Pick<HeldWork<never>, 'hold'> & {
    readonly most: number;
    readonly work: (transaction: WriteTransaction, ids: readonly string[]) => Promise<void>;
  },
): Promise<void> {
  const page: HeldWork<never>['page'] = async (transaction, after) => {
    const ids = await idsAfter(transaction, labels, { after, most });
    await work(transaction, ids);
    return { items: [], after: ids.at(-1) ?? null };
  };
  const pages = heldPages(database, { hold, page });
  while ((await pages.next()).done !== true);
}
