import { edgeFragment, nodeFragment } from '../../parts/drawing/shown-graph.js';
import { graphql } from '../../question/graphql.js';

export const pathsQuestion = graphql(
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
