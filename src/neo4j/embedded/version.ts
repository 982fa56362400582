/** The default version of Neo4j. */
export const NEO4J_VERSION = '5.26.30';

/** Versions that we can run: 5.26.x, or calendar versions. */
export const VERSION_PATTERN = /^(5\.26|20\d\d\.\d\d)\.\d+$/;

export interface Neo4jVersion {
  readonly number: string;
  /** The class that starts the server. */
  readonly mainClass: string;
  /** The oldest Java that it runs on. */
  readonly oldestJava: number;
}

export const versionOf = (number: string): Neo4jVersion =>
  number.startsWith('5.')
    ? { number, mainClass: 'org.neo4j.server.CommunityEntryPoint', oldestJava: 17 }
    : { number, mainClass: 'org.neo4j.server.Neo4jCommunity', oldestJava: 21 };
