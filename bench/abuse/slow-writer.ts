import { setTimeout } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import type { Database } from '../../src/neo4j/database.js';
import type { Endings } from './send-attack.js';

export const LISTENERS = 150;
const WRITING = 10_000;
const LEDGER = { text: `MATCH (ledger:Ledger {id: 'ledger'}) SET ledger.id = 'ledger'`, parameters: {} };

/** Many clients wait while one writer takes ten seconds. */
export async function listenBesideSlowWriter(url: string, database: Database): Promise<Endings> {
  const client = createClient({ url, retryAttempts: 0 });
  const endings: Record<string, number> = {};
  await database.holding(LEDGER, async () => {
    const stops = Array.from({ length: LISTENERS }, () =>
      client.subscribe(
        { query: 'subscription { claimAsserted { id } }' },
        {
          next: () => undefined,
          complete: () => undefined,
          error: () => {
            endings['REFUSED'] = (endings['REFUSED'] ?? 0) + 1;
          },
        },
      ),
    );
    await setTimeout(WRITING);
    for (const stop of stops) stop();
  });
  return { OK: LISTENERS - (endings['REFUSED'] ?? 0), ...endings };
}
