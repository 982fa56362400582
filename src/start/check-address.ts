import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.js';
import { listen } from '../server/listen.js';

/** Finds out before Neo4j starts whether we can listen. Throws a ConfigError that says why not. */
export async function checkAddress(config: Config): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  probe.close();
  await once(probe, 'close');
}
