import { statementsFragment } from '../../parts/statements/statement-fragment.js';
import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { externalIdFragment } from '../../parts/external-ids/external-ids.js';
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
        sameAs {
          ...ExternalId
        }
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
        ...Statements
      }
      held: claims(first: 0, filter: { about: [$id] }) {
        totalCount
      }
      disputes(about: [$id], first: $claims, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [externalIdFragment, thingFragment, eventLinesFragment, statementsFragment, disputesFragment],
);
