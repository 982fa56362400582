import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../../parts/time-fragment.js';
import { measuringFragment } from '../../../parts/whole-event.js';

/** A page of events, with what is claimed of each. */
export const tableQuery = graphql(
  `
    query EventTable(
      $filter: EventFilter
      $order: EventOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      events(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
        nodes {
          ...Thing
          kind
          time {
            ...Time
          }
          places {
            ...Thing
          }
          participants {
            role
            actor {
              ...Thing
            }
          }
          claims(first: 40) {
            nodes {
              ...Measuring
              saidBy {
                ...Thing
              }
            }
          }
          disputed: claims(filter: { disputed: true }, first: 0) {
            totalCount
          }
        }
      }
    }
  `,
  [measuringFragment, thingFragment, timeFragment],
);
