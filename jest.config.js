/** One Neo4j serves the whole run, so test files take turns on it. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.claimgraph/'],
  setupFiles: ['<rootDir>/test/support/property-tests.ts'],
  globalSetup: '<rootDir>/test/support/start-neo4j.ts',
  globalTeardown: '<rootDir>/test/support/stop-neo4j.ts',
  maxWorkers: 1,
  testTimeout: 60_000,
};
