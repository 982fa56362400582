import type { Driver } from 'neo4j-driver';
import type { Connection } from '../../../src/neo4j/connection.js';
import type { Contender } from '../contender.js';
import { openDriver } from '../driver.js';
import { count } from './count.js';
import { list } from './list.js';
import { neighborhood } from './neighborhood.js';
import { page } from './page.js';
import { provenance } from './provenance.js';
import type { Run } from './run.js';

export const CYPHER_MAPS = 'Cypher, maps';

/** The floor, first form: hand-written Cypher that returns maps, with the driver's `executeQuery`. */
export function cypherMaps(connection: Connection): Contender {
  const driver = openDriver(connection);
  const run = running(driver, connection.database);
  return {
    name: CYPHER_MAPS,
    isServer: false,
    runners: {
      page: page(run),
      count: count(run),
      provenance: provenance(run),
      list: list(run, driver, connection.database),
      neighborhood: neighborhood(run),
    },
    stop: () => driver.close(),
  };
}

const running =
  (driver: Driver, database: string): Run =>
  async <Row>(text: string, parameters: object) => {
    const { records } = await driver.executeQuery(text, parameters, { database, routing: 'READ' });
    return records.map((record) => record.toObject() as Row);
  };
