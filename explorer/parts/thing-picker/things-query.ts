import { graphql } from '../../api/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';

/** What of some kinds fits some words, and what an id names. */
export const thingsQuery = graphql(
  `
    query Things($text: String!, $first: Int!, $kind: [SearchedKind!]!, $ids: [ID!]!) {
      search(text: $text, first: $first, kind: $kind) {
        node {
          ...Thing
        }
      }
      nodes(ids: $ids) {
        ...Thing
      }
    }
  `,
  [thingFragment],
);
