import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.js';

/** A shown node; an event with its time, for the filter. */
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

/** A shown edge, with the texts of the claims that support it. */
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
