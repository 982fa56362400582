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

export const coverMutation = graphql(`
  mutation CoverEvent($covered: EventInput!) {
    ingest(dossier: { events: [$covered] }) {
      updated
    }
  }
`);

export const refuseMutation = graphql(`
  mutation RefuseMatch($one: ID!, $other: ID!, $reason: String!) {
    refuseMerge(one: $one, other: $other, reason: $reason) {
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
