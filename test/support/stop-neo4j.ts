/** Stops the Neo4j that start-neo4j.ts has started, if it has. */
export default async function stopNeo4j(): Promise<void> {
  await globalThis.stopTestNeo4j?.();
}
