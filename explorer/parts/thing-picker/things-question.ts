import { graphql } from '../../question/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';

/** What of some kinds fits some words, and what an id names. */
export const thingsQuestion = graphql(
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
