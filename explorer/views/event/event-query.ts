import { claimCardsFragment, quantityFragment } from '../../parts/claim-card/claim-fragment.js';
import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
import { graphql } from '../../api/graphql.js';

export const eventQuery = graphql(
  `
    query EventPage($id: ID!, $first: Int!, $after: String, $partsAfter: String, $disputesAfter: String) {
      event(id: $id) {
        __typename
        id
        title
        kind
        description
        independentOrigins
        weapons
        time {
          ...Time
        }
        places {
          ...Thing
        }
        partOf {
          ...Thing
        }
        participants {
          role
          actor {
            ...Thing
          }
        }
        effects {
          kind
          object
          quantity {
            ...Figures
          }
          owner {
            ...Thing
          }
        }
        parts(first: 20, after: $partsAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Thing
            time {
              ...Time
            }
          }
        }
        claims(first: $first, after: $after, filter: { includeRetracted: true }) {
          ...ClaimCards
        }
      }
      disputes(about: [$id], first: $first, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [thingFragment, timeFragment, quantityFragment, claimCardsFragment, disputesFragment],
);
