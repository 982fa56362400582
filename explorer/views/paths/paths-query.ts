import { edgeFragment, nodeFragment } from '../../parts/drawing/shown-graph.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

export const pathsQuery = graphql(
  `
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
      start: node(id: $from) {
        ...Thing
      }
      end: node(id: $to) {
        ...Thing
      }
      paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
        length
        nodes {
          ...ShownNode
        }
        edges {
          ...ShownEdge
        }
      }
    }
  `,
  [nodeFragment, edgeFragment, thingFragment],
);
