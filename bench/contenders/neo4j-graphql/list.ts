import type { Driver } from 'neo4j-driver';
import { LIST_PAGE_SIZE, type ListResult } from '../../queries/list.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';
import { keyBeforePage } from '../key-before-page.js';

/** Its own pages count rows from the beginning. Filtering by a key is the best that it can do. */
const QUERY = `query List($after: String!, $first: Int!) {
  events(where: { byTime: { gt: $after } }, sort: [{ byTime: ASC }], limit: $first) { id kind title time }
}`;

interface Data {
  readonly events: ListResult;
}

export const list =
  (client: GraphqlClient, driver: Driver, database: string): QueryRunner<'list'> =>
  async (variables) => {
    const after = await keyBeforePage(driver, database, variables);
    return client.prepare(QUERY, { after, first: LIST_PAGE_SIZE }, ({ events }: Data) => events);
  };
