import { availableParallelism } from 'node:os';
import { env } from 'node:process';

const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.claimgraph/'],
};

const tests = (name) => ({ displayName: name, testMatch: [`<rootDir>/test/${name}/**/*.test.ts`] });

/** What asks a Neo4j: each worker has one of its own. */
const withNeo4j = {
  ...shared,
  setupFiles: ['<rootDir>/test/support/property-tests.ts', '<rootDir>/test/support/borrow-neo4j.ts'],
  globalSetup: '<rootDir>/test/support/start-run.js',
  globalTeardown: '<rootDir>/test/support/stop-run.js',
};

export default {
  projects: [
    { ...shared, ...tests('unit'), setupFiles: ['<rootDir>/test/support/property-tests.ts'] },
    { ...withNeo4j, ...tests('graph') },
    { ...withNeo4j, ...tests('system') },
  ],
  testSequencer: '<rootDir>/test/support/quick-first.js',
  // More would only wait for each other's Neo4j. A Neo4j that the environment names serves one at a time.
  maxWorkers: env.CLAIMGRAPH_TEST_NEO4J_URI ? 1 : Math.min(availableParallelism(), 4),
  testTimeout: 60_000,
};
