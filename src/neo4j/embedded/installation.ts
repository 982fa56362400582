import type { Neo4jVersion } from './version.js';

/** What it takes to run Neo4j from its jars. */
export interface Installation {
  readonly version: Neo4jVersion;
  /** The program `java`. */
  readonly java: string;
  readonly javaVersion: string;
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** Where this Neo4j keeps its data, its logs and its password. */
  readonly home: string;
  /** The folder of its neo4j.conf. */
  readonly configuration: string;
}
