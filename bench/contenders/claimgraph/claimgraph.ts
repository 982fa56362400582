import type { Connection } from '../../../src/neo4j/connection.js';
import type { Contender } from '../contender.js';
import { GraphqlClient } from '../graphql-client.js';
import { startServer } from '../server-process.js';
import { startCommand } from '../start-command.js';
import { count } from './count.js';
import { list } from './list.js';
import { neighborhood } from './neighborhood.js';
import { page } from './page.js';
import { provenance } from './provenance.js';

export const CLAIMGRAPH = 'Claimgraph';

/** Our server: the built program as `npm start` runs it, over HTTP. */
export async function claimgraph(connection: Connection): Promise<Contender> {
  const server = await startServer(startCommand(), connection);
  const client = new GraphqlClient(server.url);
  return {
    name: CLAIMGRAPH,
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
