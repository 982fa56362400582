import type { Neo4jVersion } from './version.js';

/** What it takes to run Neo4j from its jars. */
export interface Installation {
  readonly version: Neo4jVersion;
  /** The `java` executable. */
  readonly java: string;
  readonly javaVersion: string;
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** Folder of data, logs and password. */
  readonly home: string;
  /** Folder of neo4j.conf. */
  readonly configuration: string;
}
