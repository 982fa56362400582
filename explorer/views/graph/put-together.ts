import type { ToArrange } from '../../parts/drawing/arrangement/arrange.js';
import type { ShownGraph } from '../../parts/drawing/shown-graph.js';
import type { TruncatedGraph } from './graph-query.js';

interface Together {
  readonly shown: ShownGraph;
  readonly toArrange: ToArrange;
  readonly truncated: boolean;
}

/** Merges neighborhoods, in the order in which they were opened, into one graph: each node and each edge once. */
export function putTogether(data: Record<string, TruncatedGraph>, centres: readonly string[]): Together {
  const graphs = Object.values(data);
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.id, node])));
  const edges = new Map(graphs.flatMap((graph) => graph.edges.map((edge) => [edge.id, edge])));
  return {
    shown: { nodes: [...nodes.values()], edges: [...edges.values()] },
    toArrange: {
      rounds: graphs.map((graph, index) => ({
        around: centres[index] ?? '',
        nodes: graph.nodes.map(({ id }) => id),
      })),
      edges: [...edges.values()].map(({ source, target }) => [source, target] as const),
    },
    truncated: graphs.some(({ truncated }) => truncated),
  };
}
