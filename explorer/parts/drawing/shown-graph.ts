import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.js';

/** A node as it is shown; an event with its time, by which one filters. */
export const nodeFragment = graphql(`
  fragment ShownNode on GraphNode {
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

/** An edge as it is shown, with the words of the claims that it rests on. */
export const edgeFragment = graphql(`
  fragment ShownEdge on GraphEdge {
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

export type ShownNode = ResultOf<typeof nodeFragment>;
export type ShownEdge = ResultOf<typeof edgeFragment>;

/** What is shown: each node and each edge once. */
export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}
