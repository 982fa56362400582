import type { Connection } from '../../../src/neo4j/connection.js';
import type { Contender } from '../contender.js';
import { openDriver } from '../driver.js';
import { GraphqlClient } from '../graphql-client.js';
import { sourceCommand, startServer } from '../server-process.js';
import { count } from './count.js';
import { list } from './list.js';
import { neighborhood } from './neighborhood.js';
import { page } from './page.js';
import { provenance } from './provenance.js';

export const NEO4J_GRAPHQL = '@neo4j/graphql';

/** Neo4j's own library over the same data, on Apollo Server, over HTTP. */
export async function neo4jGraphql(connection: Connection): Promise<Contender> {
  const server = await startServer(sourceCommand(new URL('server.ts', import.meta.url)), connection);
  const client = new GraphqlClient(server.url);
  const driver = openDriver(connection);
  return {
    name: NEO4J_GRAPHQL,
    isServer: true,
    runners: {
      page: page(client),
      count: count(client),
      provenance: provenance(client),
      list: list(client, driver, connection.database),
      neighborhood: neighborhood(client),
    },
    stop: async () => {
      client.close();
      await driver.close();
      await server.stop();
    },
  };
}
