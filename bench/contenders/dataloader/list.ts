import type { Driver } from 'neo4j-driver';
import { LIST_PAGE_SIZE } from '../../questions/list.js';
import { LIST_QUERY, shapeOfList } from '../claimgraph/list.js';
import type { Way } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';
import { keyBeforePage } from '../key-before-page.js';

export const list =
  (client: GraphqlClient, driver: Driver, database: string): Way<'list'> =>
  async (variables) => {
    const after = await keyBeforePage(driver, database, variables);
    return client.asking(LIST_QUERY, { first: LIST_PAGE_SIZE, after }, shapeOfList);
  };
