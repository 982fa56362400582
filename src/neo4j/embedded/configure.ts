import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installation.js';

/** Writes neo4j.conf at every start, so that it always fits this version of the program. */
export async function configure({ configuration }: Installation, port: number): Promise<void> {
  await mkdir(configuration, { recursive: true });
  await writeFile(join(configuration, 'neo4j.conf'), settings(port));
}

const settings = (port: number): string => `# Written at every start.
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=512m

# A graph of this size does not need 256 MB reserved for each log file.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=2 days 512M

# Ends transactions whose client is gone. Longer ones set their own timeout.
db.transaction.timeout=10m

# A statement may overflow the stack of the parser, which then never answers: the driver drops a connection after twice
# this time without a sign of life. While Neo4j works, it sends them.
server.bolt.connection_keep_alive=15s

# We are the only client of Bolt, and have drained: without this, stopping takes ten seconds.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
