import { graphql } from '../../api/graphql.js';

export const acceptMutation = graphql(`
  mutation AcceptMatch($keep: ID!, $merge: ID!, $reason: String) {
    acceptMerge(keep: $keep, merge: $merge, reason: $reason) {
      id
    }
  }
`);

export const mergeMutation = graphql(`
  mutation MergeThings($keep: ID!, $merge: [ID!]!, $reason: String!) {
    merge(keep: $keep, merge: $merge, reason: $reason) {
      id
    }
  }
`);

export const refuseMutation = graphql(`
  mutation RefuseMatch($one: ID!, $other: ID!, $reason: String!, $covering: ID) {
    refuseMerge(one: $one, other: $other, reason: $reason, covering: $covering) {
      id
    }
  }
`);

export const undoMergeMutation = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id) {
      id
    }
  }
`);

export const undoRefusalMutation = graphql(`
  mutation UndoRefusal($id: ID!) {
    undoMergeRefusal(id: $id) {
      id
    }
  }
`);
