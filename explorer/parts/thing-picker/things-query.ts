import { graphql } from '../../api/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';

/** Things of some kinds that match a text, and what an id names. */
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
