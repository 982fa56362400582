import neo4j, { type Driver } from 'neo4j-driver';

type Values = Readonly<Record<string, unknown>>;

/** All nodes with the same labels. */
export interface StoredNodes {
  readonly labels: readonly string[];
  readonly rows: readonly Values[];
}

/** All relationships of a type between nodes with the same labels. */
export interface StoredEdges {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly rows: readonly { readonly source: string; readonly target: string; readonly values: Values }[];
}

/** A whole stored graph in memory. */
export interface StoredGraph {
  readonly nodes: readonly StoredNodes[];
  readonly edges: readonly StoredEdges[];
}

const NODES = `
MATCH (node) WHERE node.id IS NOT NULL AND NOT node:Ledger
WITH labels(node) AS labels, properties(node) AS values ORDER BY elementId(node)
RETURN labels, collect(values) AS rows
`;

const EDGES = `
MATCH (source)-[edge]->(target)
WITH source, edge, target ORDER BY elementId(edge)
RETURN type(edge) AS type, head(labels(source)) AS source, head(labels(target)) AS target,
  collect({source: source.id, target: target.id, values: properties(edge)}) AS rows
`;

/** Reads it with Neo4j's own instants and points, ready to be sent back. */
export async function readStoredGraph(driver: Driver): Promise<StoredGraph> {
  const read = async <Row extends object>(text: string): Promise<Row[]> => {
    const { records } = await driver.executeQuery(text, {}, { routing: neo4j.routing.READ });
    return records.map((record) => record.toObject() as Row);
  };
  return { nodes: await read<StoredNodes>(NODES), edges: await read<StoredEdges>(EDGES) };
}

export const countOf = ({ nodes, edges }: StoredGraph): { nodes: number; edges: number } => ({
  nodes: nodes.reduce((sum, { rows }) => sum + rows.length, 0),
  edges: edges.reduce((sum, { rows }) => sum + rows.length, 0),
});
