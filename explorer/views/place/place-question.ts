import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
import { graphql } from '../../question/graphql.js';

export const placeQuestion = graphql(
  `
    query PlacePage($id: ID!, $first: Int!, $after: String) {
      place(id: $id) {
        __typename
        id
        name
        kind
        aliases
        location {
          latitude
          longitude
          uncertaintyMeters
        }
        within {
          ...Thing
        }
        contains {
          ...Thing
        }
        events(first: $first, after: $after) {
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
            perpetrators {
              ...Thing
            }
            targets {
              ...Thing
            }
          }
        }
      }
    }
  `,
  [thingFragment, timeFragment],
);
