import { Database, type Connection } from '../database.js';

const STATUS = `
SHOW DATABASES YIELD name, statusMessage WHERE name = $name AND statusMessage <> ''
RETURN statusMessage
`;

/**
 * What Neo4j itself says is wrong with our database, e.g. “No space left on device”; null where it says nothing. It answers
 * also when that database cannot be asked anything.
 */
export async function storeFault(connection: Connection): Promise<string | null> {
  try {
    const { uri, user, password } = connection;
    const database = await Database.connect({ uri, user, password, database: 'system' });
    try {
      const [row] = await database.read<[string]>({
        text: STATUS,
        parameters: { name: connection.database },
      });
      return row?.[0] ?? null;
    } finally {
      await database.close();
    }
  } catch {
    return null;
  }
}
