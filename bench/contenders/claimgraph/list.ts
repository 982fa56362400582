import { LIST_PAGE_SIZE, rowsBefore, type ListResult, type ListVariables } from '../../queries/list.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

export const LIST_QUERY = `query List($first: Int!, $after: String) {
  events(first: $first, after: $after) { nodes { id kind title time { edtf } } }
}`;

const CURSOR_QUERY = `query Cursor($first: Int!, $after: String) {
  events(first: $first, after: $after) { pageInfo { endCursor } }
}`;
const MAX_STEP = 500;

export interface ListData {
  readonly events: {
    readonly nodes: readonly (Omit<ListResult[number], 'time'> & {
      readonly time: { readonly edtf: string } | null;
    })[];
  };
}

export const shapeOfList = ({ events }: ListData): ListResult =>
  events.nodes.map(({ time, ...event }) => ({ ...event, time: time?.edtf ?? null }));

export const list = (client: GraphqlClient): QueryRunner<'list'> => {
  const cursors = new Map<number, string | null>();
  return async (variables) => {
    const { page } = variables;
    const after = cursors.get(page) ?? (await cursorBefore(variables, client));
    cursors.set(page, after);
    return client.prepare(LIST_QUERY, { first: LIST_PAGE_SIZE, after }, shapeOfList);
  };
};

/** Pages through the list, in larger steps, to the beginning of the page. */
async function cursorBefore(variables: ListVariables, client: GraphqlClient): Promise<string | null> {
  let after: string | null = null;
  for (let left = rowsBefore(variables); left > 0; left -= MAX_STEP) {
    const data = await client.execute(CURSOR_QUERY, { first: Math.min(left, MAX_STEP), after });
    after = (data as { events: { pageInfo: { endCursor: string } } }).events.pageInfo.endCursor;
  }
  return after;
}
