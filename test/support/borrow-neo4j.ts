import { borrow } from './borrow.js';

/** Before each test file that may need it: the Neo4j of this worker. */
const { uri, password } = await borrow<{ uri: string; password: string }>(
  `/neo4j/${process.env.JEST_WORKER_ID ?? '1'}`,
);
process.env.CLAIMGRAPH_TEST_NEO4J_URI = uri;
process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD = password;
