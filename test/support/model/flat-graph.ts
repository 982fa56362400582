import neo4j from 'neo4j-driver';
import type { Database } from '../../../src/neo4j/database.js';

type Value = string | number | boolean | Date | Point | readonly Value[] | undefined;

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A stored node: labels and properties. */
export interface FlatNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly [property: string]: Value;
}

export interface FlatEdge {
  readonly from: FlatNode;
  readonly type: string;
  readonly to: FlatNode;
  readonly properties: Readonly<Record<string, Value>>;
}

const NODES =
  'MATCH (node) WHERE node.id IS NOT NULL AND NOT node:Revision RETURN labels(node), properties(node)';
const EDGES =
  'MATCH (one)-[edge]->(other) WHERE NOT one:Revision AND NOT other:Revision RETURN one.id, type(edge), other.id, properties(edge)';

/** All nodes and edges, read directly: nothing that the product does with them is included. */
export class FlatGraph {
  readonly nodes = new Map<string, FlatNode>();
  readonly edges: readonly FlatEdge[];

  private constructor(nodes: readonly FlatNode[], edges: readonly unknown[][]) {
    for (const node of nodes) this.nodes.set(node.id, node);
    this.edges = edges.flatMap(([one, type, other, properties]) => {
      const [from, to] = [this.nodes.get(one as string), this.nodes.get(other as string)];
      return from && to
        ? [{ from, type: type as string, to, properties: plainly(properties as object) }]
        : [];
    });
  }

  static async read(database: Database): Promise<FlatGraph> {
    const [nodes, edges] = await Promise.all(
      [NODES, EDGES].map((text) => database.read({ text, parameters: {} })),
    );
    const flat = (nodes ?? []).map(([labels, properties]) => ({
      ...(plainly(properties as object) as { id: string }),
      labels: labels as string[],
    }));
    return new FlatGraph(flat, edges ?? []);
  }

  /** The instant of the newest write. */
  get instant(): Date {
    return this.nodes.get('ledger')?.['recordedAt'] as Date;
  }

  withLabel(...labels: readonly string[]): FlatNode[] {
    return [...this.nodes.values()].filter((node) => labels.some((label) => node.labels.includes(label)));
  }

  edgesOut(node: FlatNode, types: readonly string[]): FlatEdge[] {
    return this.edges.filter(({ from, type }) => from === node && types.includes(type));
  }

  edgesIn(node: FlatNode, types: readonly string[]): FlatEdge[] {
    return this.edges.filter(({ to, type }) => to === node && types.includes(type));
  }

  out(node: FlatNode, ...types: readonly string[]): FlatNode[] {
    return distinct(this.edgesOut(node, types).map(({ to }) => to));
  }

  in(node: FlatNode, ...types: readonly string[]): FlatNode[] {
    return distinct(this.edgesIn(node, types).map(({ from }) => from));
  }

  /** A node and everything that edges of a type lead to from it, transitively. */
  upwards(node: FlatNode, type: string): FlatNode[] {
    const found = [node];
    for (const one of found) found.push(...this.out(one, type).filter((other) => !found.includes(other)));
    return found;
  }

  downwards(node: FlatNode, type: string): FlatNode[] {
    const found = [node];
    for (const one of found) found.push(...this.in(one, type).filter((other) => !found.includes(other)));
    return found;
  }
}

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const plainly = (properties: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]));

function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isDateTime(value)) return new Date(String(value));
  if (neo4j.isPoint(value)) {
    const { x, y } = value as { x: number; y: number };
    return { longitude: x, latitude: y };
  }
  return value as Value;
}
