import { graphql } from '../../api/graphql.js';
import { disputedClaimFragment } from '../../parts/disputes/disputes-fragment.js';
import { disagreementFragment } from '../../parts/source-figure-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';

export const disagreementsQuery = graphql(
  `
    query Disagreements(
      $measure: String!
      $place: PlaceLevel
      $interval: Interval
      $first: Int!
      $after: String
      $disputesAfter: String
    ) {
      disputes(first: $first, after: $disputesAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          kind
          measure
          gap
          explanation
          claims {
            ...DisputedClaim
            subject {
              ...Thing
              ... on Event {
                time {
                  ...Time
                }
                places {
                  ...Thing
                }
              }
            }
          }
        }
      }
      disagreements(measure: $measure, place: $place, interval: $interval, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Disagreement
        }
      }
    }
  `,
  [disputedClaimFragment, disagreementFragment, thingFragment, timeFragment],
);
