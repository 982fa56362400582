/** An answer to the question of the graph view with many nodes: a ring of hubs, each with its leaves. */
export function syntheticGraph(nodes: number, hubs: number): object {
  const id = (index: number): string => `actor:synthetic-${index}`;
  const edge = (from: number, to: number): object => ({
    id: `${id(from)} PART_OF ${id(to)}`,
    source: id(from),
    target: id(to),
    type: 'PART_OF',
    label: 'part of',
    claims: [],
  });
  return {
    truncated: false,
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: id(index),
      label: `Group ${index}`,
      type: 'Organization',
      node: { __typename: 'Organization', id: id(index) },
    })),
    edges: [
      ...Array.from({ length: nodes - hubs }, (_, index) => edge(hubs + index, index % hubs)),
      ...Array.from({ length: hubs }, (_, index) => edge(index, (index + 1) % hubs)),
      ...Array.from({ length: nodes / 2 }, (_, index) => edge(hubs + index, (index * 7 + 1) % hubs)),
    ],
  };
}
