/**
 * Prefix of statements that find everything by ids, so that no statistics could improve their plan. Where another index
 * could serve, a hint must name that of the ids: plans are made while the graph is empty and all costs are alike. Otherwise,
 * Neo4j replans them again and again as a graph grows, which in a young one is a tenth of the time of an import.
 */
export const KEEP_PLAN = 'CYPHER replan=skip';
