import neo4j from 'neo4j-driver';
import { CurrentDriver } from '../current-driver.js';
import type { Connection } from '../connection.js';

const STATUS = `
SHOW DATABASES YIELD name, statusMessage WHERE name = $name AND statusMessage <> ''
RETURN statusMessage
`;

/**
 * What Neo4j reports as wrong with our database, e.g. “No space left on device”; null if nothing. Asked in the database
 * “system”, which answers even if ours does not, and takes no other statements.
 */
export async function storeFault({ uri, user, password, database }: Connection): Promise<string | null> {
  const driver = new CurrentDriver({ uri, user, password, database: 'system' }, 1);
  const session = driver.session(neo4j.session.READ);
  try {
    const { records } = await session.run<{ statusMessage: string }>(STATUS, { name: database });
    return records[0]?.get('statusMessage') ?? null;
  } catch {
    return null;
  } finally {
    await session.close();
    await driver.close();
  }
}
