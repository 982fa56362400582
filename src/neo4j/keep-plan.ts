/**
 * Prefix of statements that find everything by unique keys, so that no statistics could improve their plan. Otherwise,
 * Neo4j replans them again and again as a graph grows, which in a young one is a tenth of the time of an import.
 */
export const KEEP_PLAN = 'CYPHER replan=skip';
