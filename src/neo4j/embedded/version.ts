/** The Neo4j that pom.xml names. */
export const NEO4J_VERSION = '5.26.30';
