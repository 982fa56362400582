import type { ResultOf } from 'gql.tada';
import { graphql } from '../../question/graphql.js';

/** A node as it is drawn; an event with its time, by which one filters. */
export const nodeFragment = graphql(`
  fragment DrawnNode on GraphNode {
    id
    label
    type
    node {
      __typename
      id
      ... on Event {
        time {
          earliest
          latest
        }
      }
    }
  }
`);

/** An edge as it is drawn, with the words of the claims that it rests on. */
export const edgeFragment = graphql(`
  fragment DrawnEdge on GraphEdge {
    id
    source
    target
    type
    label
    claims {
      id
      text
      saidBy {
        id
        name
      }
    }
  }
`);

export type DrawnNode = ResultOf<typeof nodeFragment>;
export type DrawnEdge = ResultOf<typeof edgeFragment>;

/** What is drawn: each node and each edge once. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
