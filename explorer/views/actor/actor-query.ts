import { claimCardsFragment } from '../../parts/claim-card/claim-fragment.js';
import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

export const actorQuery = graphql(
  `
    query ActorPage(
      $id: ID!
      $first: Int!
      $aboutAfter: String
      $saidAfter: String
      $eventsAfter: String
      $disputesAfter: String
    ) {
      actor(id: $id) {
        __typename
        id
        name
        kind
        description
        aliases
        affiliations {
          kind
          title
          organization {
            ...Thing
          }
        }
        affiliates {
          kind
          title
          actor {
            ...Thing
          }
        }
        events(first: $first, after: $eventsAfter) {
          ...EventLines
        }
        claims(first: $first, after: $saidAfter) {
          ...ClaimCards
        }
      }
      claims(first: $first, after: $aboutAfter, filter: { about: [$id], includeRetracted: true }) {
        ...ClaimCards
      }
      disputes(about: [$id], first: $first, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [thingFragment, eventLinesFragment, claimCardsFragment, disputesFragment],
);
