import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainEnd, explainStore, PortTaken } from '../../../../src/neo4j/embedded/explain-start.js';

const SINCE = Date.parse('2026-03-01 10:00:00.000+0000');
const EARLIER = `2026-03-01 09:00:00.000+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start
java.lang.IllegalStateException: of yesterday
`;
const NOW = `2026-03-01 10:00:01.000+0000 INFO  [o.n.d.d.DatabaseLifecycles] Starting
2026-03-01 10:00:02.000+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{cf535cfa[neo4j]}
org.neo4j.dbms.api.DatabaseManagementException: Unable to start
\tat org.neo4j.Some.method(Some.java:1)
Caused by: java.lang.IllegalStateException: Failed to read current store version.
\tat org.neo4j.Some.method(Some.java:2)
Caused by: java.nio.file.AccessDeniedException: /data/neostore
\t... 13 more
2026-03-01 10:00:03.000+0000 ERROR [o.n.b.Bolt] Client triggered an unexpected error
`;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'claimgraph-logs-'));
  await mkdir(join(home, 'logs'));
});
afterEach(() => rm(home, { recursive: true }));

const log = (name: string, text: string) => writeFile(join(home, 'logs', name), text);
const start = () => ({ home, since: SINCE });

test('of a store that cannot be opened it tells the root cause of the first error of this start', async () => {
  await log('debug.log', EARLIER + NOW);
  const { message } = await explainStore(start(), 'An error occurred! Unable to start.');
  expect(message).toContain(`store in ${join(home, 'data')}: AccessDeniedException: /data/neostore\n`);
  expect(message).toContain(join('logs', 'debug.log'));
});

test('without an error of this start in the log it tells what Neo4j answers', async () => {
  await log('debug.log', EARLIER);
  const { message } = await explainStore(start(), 'No space left on device');
  expect(message).toContain(': No space left on device\n');
});

test('of a process that has ended it tells what Java said where the log has no error', async () => {
  await log('console.log', 'Starting\nError: Could not find or load main class\n');
  expect((await explainEnd(start())).message).toContain('Error: Could not find or load main class');
  await log('debug.log', NOW);
  expect((await explainEnd(start())).message).toContain('AccessDeniedException: /data/neostore');
});

test('a port that was taken is known as such', async () => {
  await log(
    'console.log',
    'org.neo4j.bolt.BindFailed\nCaused by: org.neo4j.helpers.PortBindException: in use\n',
  );
  expect(await explainEnd(start())).toBeInstanceOf(PortTaken);
});
