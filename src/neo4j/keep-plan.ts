/**
 * Prefix of statements that find everything by ids, so that no statistics could improve their plan. Otherwise, Neo4j
 * replans them again and again as a graph grows, which in a young one is a tenth of the time of an import.
 *
 * Such a statement needs the hint `USING INDEX SEEK` for each node that it finds by its id, if it matches anything else.
 * Plans are made while the graph is empty, or has grown since Neo4j last sampled its indexes. All plans then cost nothing, and
 * the one that is taken, and kept, may read every claim for each id. What edges lead to bears no label: with one, an index of
 * another property may be taken instead of the edge.
 */
export const KEEP_PLAN = 'CYPHER replan=skip';
