import { edgeFragment, nodeFragment } from '../../parts/drawing/shown-graph.js';
import { graphql } from '../../api/graphql.js';

export const pathsQuery = graphql(
  `
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
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
  [nodeFragment, edgeFragment],
);
