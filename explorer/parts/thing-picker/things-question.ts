import { graphql } from '../../question/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';

/** What fits some words, and what an id names. */
export const thingsQuestion = graphql(
  `
    query Things($text: String!, $first: Int!, $ids: [ID!]!) {
      search(text: $text, first: $first) {
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
