import { claimCardsFragment } from '../../parts/claim-card/claim-fragment.js';
import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

export const placeQuery = graphql(
  `
    query PlacePage(
      $id: ID!
      $events: Int!
      $claims: Int!
      $after: String
      $aboutAfter: String
      $disputesAfter: String
    ) {
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
        events(first: $events, after: $after) {
          ...EventLines
        }
      }
      claims(first: $claims, after: $aboutAfter, filter: { about: [$id], includeRetracted: true }) {
        ...ClaimCards
      }
      disputes(about: [$id], first: $claims, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [thingFragment, eventLinesFragment, claimCardsFragment, disputesFragment],
);
