import type { Connection } from '../../../src/neo4j/connection.js';
import { count } from '../claimgraph/count.js';
import { list } from '../claimgraph/list.js';
import { neighborhood } from '../claimgraph/neighborhood.js';
import { page } from '../claimgraph/page.js';
import { provenance } from '../claimgraph/provenance.js';
import type { Contender } from '../contender.js';
import { GraphqlClient } from '../graphql-client.js';
import { sourceCommand, startServer } from '../server-process.js';

export const GRAPHQL_JS = 'graphql-js';

/** Our schema, compiler and statements, but executed by graphql-js value by value, on Apollo Server, over HTTP. */
export async function graphqlJs(connection: Connection): Promise<Contender> {
  const server = await startServer(sourceCommand(new URL('server.ts', import.meta.url)), connection);
  const client = new GraphqlClient(server.url);
  return {
    name: GRAPHQL_JS,
    isServer: true,
    runners: {
      page: page(client),
      count: count(client),
      provenance: provenance(client),
      list: list(client),
      neighborhood: neighborhood(client),
    },
    stop: () => {
      client.close();
      return server.stop();
    },
  };
}
