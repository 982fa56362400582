import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../question/graphql.js';

export const searchQuestion = graphql(
  `
    query Search($text: String!, $first: Int!, $kind: [SearchedKind!]) {
      search(text: $text, first: $first, kind: $kind) {
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
