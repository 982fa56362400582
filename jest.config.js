import { availableParallelism } from 'node:os';
import { env } from 'node:process';

const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.claimgraph/'],
};

/** Each worker has a Neo4j of its own. */
const withNeo4j = {
  globalSetup: '<rootDir>/test/support/start-run.js',
  globalTeardown: '<rootDir>/test/support/stop-run.js',
};

/** The tests that a change may break, in minutes: every file but the long ones. Random cases are the same each time. */
const project = (name, setup, more = {}) => ({
  ...shared,
  ...more,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.test\\.ts$'],
  setupFiles: setup.map((file) => `<rootDir>/test/support/${file}`),
});

export default {
  projects: [
    project('unit', ['seed.ts']),
    project('graph', ['seed.ts', 'borrow-neo4j.ts'], withNeo4j),
    project('system', ['seed.ts', 'borrow-neo4j.ts'], withNeo4j),
  ],
  testSequencer: '<rootDir>/test/support/quick-first.js',
  // More would only wait for each other's Neo4j. A Neo4j that the environment names serves one at a time.
  maxWorkers: env.CLAIMGRAPH_TEST_NEO4J_URI ? 1 : Math.min(availableParallelism(), 4),
  // Modules of a test file are never quite given back. Near the limit of its heap, a worker does little but collect garbage,
  // and the servers and connections in it miss their deadlines.
  workerIdleMemoryLimit: '1GB',
  // A test waits for what it waits for: on a machine that is busy with other things that may take minutes.
  testTimeout: 300_000,
  // What a failed test has left open does not keep the run from ending where nobody watches.
  forceExit: Boolean(env.CI),
};
