import type { Database } from '../../../src/neo4j/database.js';

const IS_INSTANT = (holder: string) =>
  `valueType(${holder}[key]) STARTS WITH 'ZONED DATETIME' OR valueType(${holder}[key]) STARTS WITH 'LIST<ZONED DATETIME'`;
/** Named by the instant at which they were taken. */
const NAMED_BY_INSTANT = `(node:Decision OR node:Assessment OR node:Merge OR node:Refusal)`;

/** Figures that were worked out follow from the rest, and revisions and dates of earlier releases are what no dossier holds. */
const NODES = `
MATCH (node:Actor|Place|Document|Event|MergedActor|MergedPlace|MergedDocument|MergedEvent|Claim|Text|Decision|Assessment|Merge|Refusal)
WHERE node.derivationRule IS NULL
  AND NOT EXISTS { (node)-[:DECIDED_ON|ASSESSES]->(claim) WHERE claim.derivationRule IS NOT NULL }
WITH node, [key IN keys(node) WHERE NOT (${IS_INSTANT('node')}) AND NOT key IN ['byRecorded', 'mergedInto', 'liveFrom', 'liveUntil', 'rankedAt', 'writtenBy']
    AND NOT (key = 'id' AND ${NAMED_BY_INSTANT}) | [key, node[key]]] AS properties
RETURN [label IN labels(node) WHERE label <> 'Merged'], node.undoneAt IS NOT NULL, node.retractedAt IS NOT NULL,
  COLLECT { UNWIND properties AS pair RETURN pair ORDER BY pair[0] }
`;
const EDGES = `
MATCH (node)-[edge]->(target)
WHERE NOT type(edge) STARTS WITH 'WAS_' AND NOT type(edge) STARTS WITH 'ONCE_' AND node.derivationRule IS NULL AND target.derivationRule IS NULL
  AND NOT node:Dispute
RETURN CASE WHEN ${NAMED_BY_INSTANT} THEN labels(node) ELSE node.id END, type(edge), target.id,
  edge.claim, edge.record, edge.title, edge.validTime, edge.index, edge.start, edge.end, edge.exact
`;

/** Everything that a graph knows now, whenever and by whomever it was written, in a fixed order. */
export async function timelessContents(database: Database): Promise<string[]> {
  const rows = [
    ...(await database.read({ text: NODES, parameters: {} })),
    ...(await database.read({ text: EDGES, parameters: {} })),
  ];
  return rows.map((row) => JSON.stringify(row)).sort();
}
