import type { TraversalResult } from '../../query/run/hydrate.js';
import { kindOfId, labelOfKind, type RecordKind } from '../../storage/ids.js';
import { ActorKind } from '../../domain/actors/kind.js';

/** A node as the queries return it. The kind distinguishes persons from other actors. */
export type NodeRow = readonly [id: string, kind: string | null, label: string];

/** An edge as the queries return it, with the ids of its claims. */
export type EdgeRow = readonly [source: string, type: string, target: string, claims: readonly string[]];

export const toGraphNode = ([id, kind, label]: NodeRow): TraversalResult => ({
  id,
  type: typeOf(id, kind),
  label,
  node: id,
});

export const toGraphEdge = ([source, type, target, claims]: EdgeRow): TraversalResult => ({
  id: `${source} ${type} ${target}`,
  source,
  target,
  type,
  label: type.toLowerCase().replaceAll('_', ' '),
  claims,
});

/** The GraphQL type of a node. */
function typeOf(id: string, kind: string | null): string {
  const label = labelOfKind(kindOfId(id) as RecordKind);
  if (label !== 'Actor') return label;
  return kind === ActorKind.PERSON ? 'Person' : 'Organization';
}
