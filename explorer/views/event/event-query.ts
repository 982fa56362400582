import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { statementsFragment } from '../../parts/statements/statement-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';
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
        held: claims(first: 0) {
          totalCount
        }
        claims(first: $first, after: $after, filter: { includeRetracted: true }) {
          ...Statements
        }
      }
      disputes(about: [$id], first: 20, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [thingFragment, timeFragment, statementsFragment, disputesFragment],
);
