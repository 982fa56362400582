import type { FlatGraph, FlatNode } from './flat-graph.js';
import type { Given } from './filters.js';
import type { Resolve } from './resolvers.js';

const byId: Resolve = (_root, { id }: Given, graph) => graph.nodes.get(id as string);

const sameIds = (nodes: readonly FlatNode[], ids: readonly string[]): boolean =>
  nodes.length === ids.length && nodes.every(({ id }) => ids.includes(id));

/** The fields of a mutation, resolved in the graph as read after it. */
export const changes: Readonly<Record<string, Resolve>> = {
  assertClaim: (_root, { claim }: Given, graph) => graph.nodes.get(claim.id as string),
  retractClaim: byId,
  rankClaim: byId,
  assessClaim: byId,
  undoMerge: byId,
  undoMergeRefusal: byId,
  merge: (_root, { keep, merge }: Given, graph: FlatGraph) =>
    graph
      .withLabel('Merge')
      .find(
        (decision) =>
          decision['undoneAt'] === undefined &&
          sameIds(graph.out(decision, 'KEPT'), [keep as string]) &&
          sameIds(graph.out(decision, 'MERGED'), merge as string[]),
      ),
  refuseMerge: (_root, { one, other }: Given, graph: FlatGraph) =>
    graph
      .withLabel('Refusal')
      .find(
        (decision) =>
          decision['undoneAt'] === undefined &&
          sameIds(graph.out(decision, 'REFUSED'), [one as string, other as string]),
      ),
  /** Dossiers in random operations repeat what is known. */
  ingest: (_root, { dossier }: Given) => ({
    created: 0,
    updated: 0,
    unchanged: (dossier.documents as unknown[]).length,
  }),
};
