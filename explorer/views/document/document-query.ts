import { statementsFragment } from '../../parts/statements/statement-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';
import { graphql } from '../../api/graphql.js';

export const documentQuery = graphql(
  `
    query DocumentPage($id: ID!, $first: Int!, $after: String) {
      document(id: $id) {
        __typename
        id
        title
        kind
        language
        url
        version
        publishedAt {
          ...Time
        }
        publishers {
          ...Thing
        }
        relays {
          ...Thing
        }
        relayedBy {
          ...Thing
        }
        claims(first: $first, after: $after, filter: { includeRetracted: true }) {
          ...Statements
        }
      }
    }
  `,
  [statementsFragment, thingFragment, timeFragment],
);
