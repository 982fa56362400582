import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

/** The latest decisions of both sorts, a page of each. */
export const decisionsQuery = graphql(
  `
    query Decisions($last: Int!, $mergesBefore: String, $refusalsBefore: String) {
      merges(last: $last, before: $mergesBefore) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        nodes {
          id
          decidedAt
          decidedBy
          reason
          undoneAt
          undoneBy
          kept {
            ...Thing
          }
          merged {
            ...Thing
          }
        }
      }
      mergeRefusals(last: $last, before: $refusalsBefore) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        nodes {
          id
          decidedAt
          decidedBy
          reason
          undoneAt
          undoneBy
          pair {
            ...Thing
          }
        }
      }
    }
  `,
  [thingFragment],
);
