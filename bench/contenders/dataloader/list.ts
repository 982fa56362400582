import type { Driver } from 'neo4j-driver';
import { LIST_PAGE_SIZE } from '../../queries/list.js';
import { LIST_QUERY, shapeOfList } from '../claimgraph/list.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';
import { keyBeforePage } from '../key-before-page.js';

export const list =
  (client: GraphqlClient, driver: Driver, database: string): QueryRunner<'list'> =>
  async (variables) => {
    const after = await keyBeforePage(driver, database, variables);
    return client.prepare(LIST_QUERY, { first: LIST_PAGE_SIZE, after }, shapeOfList);
  };
