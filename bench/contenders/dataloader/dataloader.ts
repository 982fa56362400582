import type { Connection } from '../../../src/neo4j/connection.js';
import type { Contender } from '../contender.js';
import { openDriver } from '../driver.js';
import { GraphqlClient } from '../graphql-client.js';
import { sourceCommand, startServer } from '../server-process.js';
import { page } from '../claimgraph/page.js';
import { provenance } from '../claimgraph/provenance.js';
import { count } from './count.js';
import { list } from './list.js';
import { neighborhood } from './neighborhood.js';

const DATALOADER = 'DataLoader';

/** A server that resolves field by field, each in batches, on Apollo Server, over HTTP. */
export async function dataloader(connection: Connection): Promise<Contender> {
  const server = await startServer(sourceCommand(new URL('server.ts', import.meta.url)), connection);
  const client = new GraphqlClient(server.url);
  const driver = openDriver(connection);
  return {
    name: DATALOADER,
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
