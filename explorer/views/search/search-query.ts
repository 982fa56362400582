import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

export const searchQuery = graphql(
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
