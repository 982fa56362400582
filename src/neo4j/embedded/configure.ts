import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installation.js';

/** Writes neo4j.conf anew for each start, so that it is always what this version of the program means. */
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

# A graph of this size needs no 256 MB set aside for each log file.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=2 days 512M

# Ends what nobody is left to end. Who means to take longer says so.
db.transaction.timeout=10m

# A statement may overflow the stack of the parser, which then never answers: the driver lets go of such a connection
# when it has heard nothing for twice this time. While Neo4j works it lets itself be heard.
server.bolt.connection_keep_alive=15s

# Bolt has no client but us, and we have drained: without this, stopping takes ten seconds.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
