import type { ShownGraph, ShownNode } from './shown-graph.js';
import { kindOfEdge, kindOfNode } from './kinds.js';

/** What to hide: kinds by name, and events outside a span of days. */
export interface Hiding {
  readonly without: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
}

/** As elsewhere, an event without a time lies in no span. */
function outside({ node }: ShownNode, { from, until }: Hiding): boolean {
  if (node.__typename !== 'Event' || (from === null && until === null)) return false;
  if (node.time === null) return true;
  const { earliest, latest } = node.time;
  return (
    (from !== null && latest !== null && latest.slice(0, 10) < from) ||
    (until !== null && earliest !== null && earliest.slice(0, 10) > until)
  );
}

/** Ids of the hidden nodes and edges; an edge is hidden with either of its ends. */
export function hiddenOf({ nodes, edges }: ShownGraph, hiding: Hiding): ReadonlySet<string> {
  const hidden = new Set(
    nodes
      .filter((node) => hiding.without.includes(kindOfNode(node.type).name) || outside(node, hiding))
      .map(({ id }) => id),
  );
  const gone = edges.filter(
    ({ type, source, target }) =>
      hiding.without.includes(kindOfEdge(type).name) || hidden.has(source) || hidden.has(target),
  );
  return new Set([...hidden, ...gone.map(({ id }) => id)]);
}

/** What is not hidden. */
export const shownOf = ({ nodes, edges }: ShownGraph, hidden: ReadonlySet<string>): ShownGraph => ({
  nodes: nodes.filter(({ id }) => !hidden.has(id)),
  edges: edges.filter(({ id }) => !hidden.has(id)),
});
