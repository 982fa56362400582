import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../question/graphql.js';

export const searchQuestion = graphql(
  `
    query Search($text: String!, $first: Int!) {
      search(text: $text, first: $first) {
        snippet
        node {
          ...Thing
          ... on Claim {
            subject {
              ...Thing
            }
          }
        }
      }
    }
  `,
  [thingFragment],
);
