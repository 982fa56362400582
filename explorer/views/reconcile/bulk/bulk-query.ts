import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { listedFragment } from '../pairs/pairs-query.js';

/** The best candidates with their reasons, and what was told apart. */
export const bulkQuery = graphql(
  `
    query ManyCandidates(
      $kind: MatchedKind!
      $minimumScore: Float!
      $relation: MatchRelation!
      $text: String
      $between: [ID!]
      $first: Int!
    ) {
      mergeCandidates(
        kind: $kind
        minimumScore: $minimumScore
        relation: $relation
        text: $text
        between: $between
        first: $first
      ) {
        totalCount
        nodes {
          score
          reasons {
            text
          }
          one {
            ...Listed
          }
          other {
            ...Listed
          }
        }
      }
      mergeRefusals(undone: false, last: 500) {
        nodes {
          pair {
            id
          }
        }
      }
      eventFacets(by: SAID_BY, first: 200) {
        node {
          ...Thing
        }
      }
    }
  `,
  [listedFragment, thingFragment],
);

/** The latest merges, to find those of one run. */
export const latestMergesQuery = graphql(`
  query LatestMerges($before: String) {
    merges(undone: false, last: 500, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        id
        reason
      }
    }
  }
`);
