import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

export const readWordsQuery = graphql(
  `
    query ReadWords($words: String!, $publishedAt: EDTF, $publisher: ID) {
      readWords(words: $words, publishedAt: $publishedAt, publisher: $publisher) {
        names {
          exact
          node {
            ...Thing
          }
        }
        numbers {
          exact
          low
          best
          high
          qualifier
        }
        times {
          exact
          time
        }
        claims
      }
    }
  `,
  [thingFragment],
);
