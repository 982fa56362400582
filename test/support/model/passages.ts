import { standingFor } from './filters.js';
import type { FlatGraph, FlatNode } from './flat-graph.js';

type Given = readonly [document: string, exact: string, prefix: string | null, suffix: string | null];

/** Words are stored as JSON: document, words, those before and after them. The quote comes first, unless a passage says the same. */
function givenPassages(claim: FlatNode): readonly Given[] {
  const given = ((claim['passages'] ?? []) as string[]).map((stored) => JSON.parse(stored) as Given);
  const { quote, document } = claim;
  const isThere = given.some(([id, exact]) => id === document && exact === quote);
  return quote === undefined || document === undefined || isThere
    ? given
    : [[document as string, quote as string, null, null], ...given];
}

/** Each passage in the newest text that has it. */
export function passages(claim: FlatNode, _given: unknown, graph: FlatGraph): unknown {
  const edges = graph.edgesOut(claim, ['ANCHORED_IN']);
  const newest = (index: number) =>
    edges
      .filter(({ properties }) => properties['index'] === index)
      .toSorted((one, other) =>
        (one.to['byRecorded'] as string) < (other.to['byRecorded'] as string) ? 1 : -1,
      )[0];
  return givenPassages(claim).flatMap((_passage, index) => {
    const edge = newest(index);
    return edge ? [{ ...edge.properties, text: edge.to, document: graph.out(edge.to, 'TEXT_OF')[0] }] : [];
  });
}

export function unanchoredPassages(claim: FlatNode, _given: unknown, graph: FlatGraph): unknown {
  const anchored = graph.edgesOut(claim, ['ANCHORED_IN']).map(({ properties }) => properties['index']);
  return givenPassages(claim).flatMap(([id, exact, prefix, suffix], index) =>
    anchored.includes(index)
      ? []
      : [{ document: graph.nodes.get(standingFor(graph, id)), exact, prefix, suffix }],
  );
}
