import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.js';
import { listen } from '../server/listen.js';

/** Learns at once, and not after Neo4j's start, that we could not listen. Throws a ConfigError that says why. */
export async function checkAddress(config: Config): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  probe.close();
  await once(probe, 'close');
}
