import { setTimeout } from 'node:timers/promises';
import { Database } from '../../../src/neo4j/database.js';
import { DEFAULT_LIMITS } from '../../../src/neo4j/limits.js';
import { testConnection } from '../../support/database.js';

/** Overflows the stack of Neo4j's parser, which then answers nothing on this connection any more. */
const OVERFLOWING = `RETURN ${'(true OR '.repeat(3_000)}true${')'.repeat(3_000)} AS value`;
const RETURN_ONE = { text: 'RETURN 1', parameters: {} };
const ATTEMPTS = 30;

test('a connection that is never answered again is let go, and its place taken by another', async () => {
  const database = await Database.connect(testConnection(), {
    limits: { ...DEFAULT_LIMITS, readConnections: 1 },
  });
  const ended = new AbortController();
  const reading = database.read({ text: OVERFLOWING, parameters: {} }, ended.signal);
  await setTimeout(2_000);
  ended.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
  // Each attempt waits for a connection for as long as the driver lets it.
  let found: unknown;
  for (let attempt = 0; attempt < ATTEMPTS && found === undefined; attempt += 1)
    found = await database.read(RETURN_ONE).catch(() => undefined);
  expect(found).toEqual([[1]]);
  await database.close();
}, 400_000);
