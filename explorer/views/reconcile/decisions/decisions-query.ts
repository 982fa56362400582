import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

const refusalsFragment = graphql(
  `
    fragment Refusals on MergeRefusalConnection {
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
        covering {
          id
        }
      }
    }
  `,
  [thingFragment],
);

/** The latest decisions of each sort, a page of each. */
export const decisionsQuery = graphql(
  `
    query Decisions($last: Int!, $mergesBefore: String, $refusalsBefore: String, $coveringsBefore: String) {
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
      refusals: mergeRefusals(last: $last, before: $refusalsBefore, covering: false) {
        ...Refusals
      }
      coverings: mergeRefusals(last: $last, before: $coveringsBefore, covering: true) {
        ...Refusals
      }
    }
  `,
  [thingFragment, refusalsFragment],
);
