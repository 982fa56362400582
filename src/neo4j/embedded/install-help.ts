/** What to do if a requirement of the embedded Neo4j is missing. */
export const INSTALL_HELP = `Do one of these:
  - install Java 17 or newer and Maven, then start again
  - docker compose up -d neo4j, then start with NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=claimgraph-local
  - use your own Neo4j 5 server: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD`;
