import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from '../../../src/neo4j/connection.js';
import type { Contender } from '../contender.js';
import { openDriver } from '../driver.js';
import { count } from './count.js';
import { list } from './list.js';
import { neighborhood } from './neighborhood.js';
import { page } from './page.js';
import { provenance } from './provenance.js';
import type { Run } from './run.js';

export const CYPHER_LISTS = 'Cypher, lists';

/** The floor, second form, the fastest known: positional lists from an auto-commit read, sorted afterwards. */
export function cypherLists(connection: Connection): Contender {
  const driver = openDriver(connection);
  const run = running(driver, connection.database);
  return {
    name: CYPHER_LISTS,
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
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.get(0) as Row);
    } finally {
      await session.close();
    }
  };
