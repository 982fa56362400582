/** The Neo4j that runs unless a setting names another. */
export const NEO4J_VERSION = '5.26.30';

/** Versions that we can run: of the line 5.26, or of a year. */
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
