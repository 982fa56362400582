/** What one can do who has not what the embedded Neo4j needs. */
export const INSTALL_HELP = `Any one of these will do:
  - install Java 17 or newer and Maven, then start again
  - docker compose up -d neo4j, then start with NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=claimgraph-local
  - use a Neo4j 5 server of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD`;
