import { statementsFragment } from '../../parts/statements/statement-fragment.js';
import { disputesFragment } from '../../parts/disputes/disputes-fragment.js';
import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { externalIdFragment } from '../../parts/external-ids/external-ids.js';
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
        sameAs {
          ...ExternalId
        }
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
          ...Statements
        }
      }
      claims(first: $first, after: $aboutAfter, filter: { about: [$id], includeRetracted: true }) {
        ...Statements
      }
      held: claims(first: 0, filter: { about: [$id] }) {
        totalCount
      }
      disputes(about: [$id], first: $first, after: $disputesAfter) {
        ...Disputes
      }
    }
  `,
  [externalIdFragment, thingFragment, eventLinesFragment, statementsFragment, disputesFragment],
);
