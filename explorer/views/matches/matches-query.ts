import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

export const matchesQuery = graphql(
  `
    query Matches($kind: MatchedKind!, $minimumScore: Float!, $first: Int!, $after: String) {
      mergeCandidates(kind: $kind, minimumScore: $minimumScore, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          score
          reasons {
            feature
            effect
            text
          }
          one {
            ...Thing
          }
          other {
            ...Thing
          }
        }
      }
      merges(last: 20) {
        nodes {
          id
          decidedAt
          decidedBy
          reason
          undoneAt
          kept {
            ...Thing
          }
          merged {
            ...Thing
          }
        }
      }
      mergeRefusals(last: 20) {
        nodes {
          id
          decidedAt
          decidedBy
          reason
          undoneAt
          pair {
            ...Thing
          }
        }
      }
    }
  `,
  [thingFragment],
);
