import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
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
          ...EventLines
        }
      }
    }
  `,
  [thingFragment, eventLinesFragment],
);
