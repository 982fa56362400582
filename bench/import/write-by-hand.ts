import type { Driver } from 'neo4j-driver';
import type { StoredEdges, StoredGraph, StoredNodes } from './stored-graph.js';

/** Rows per statement, as usual in hand-written loaders. */
const ROWS = 1_000;

const nodeStatement = ({ labels }: StoredNodes): string => `
UNWIND $rows AS row
MERGE (node:${labels.join(':')} {id: row.id})
SET node = row
`;

const edgeStatement = ({ type, source, target }: StoredEdges): string => `
UNWIND $rows AS row
MATCH (source:${source} {id: row.source})
MATCH (target:${target} {id: row.target})
CREATE (source)-[edge:${type}]->(target)
SET edge = row.values
`;

/** The floor: all nodes, then all edges, with UNWIND and one transaction per batch. Nothing is checked or compared. */
export async function writeByHand(driver: Driver, { nodes, edges }: StoredGraph): Promise<void> {
  for (const group of nodes) await send(driver, nodeStatement(group), group.rows);
  for (const group of edges) await send(driver, edgeStatement(group), group.rows);
}

async function send(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS)
    await driver.executeQuery(text, { rows: rows.slice(start, start + ROWS) });
}
