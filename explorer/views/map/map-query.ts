import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { graphql } from '../../api/graphql.js';

/**
 * Places of events in the selected time, anywhere; times of events in the selected part of the map, at any time; and
 * the events in both. The API returns at most 500 places.
 */
export const mapQuery = graphql(
  `
    query WhereAndWhen(
      $anywhere: EventFilter
      $anyTime: EventFilter
      $events: EventFilter
      $interval: Interval!
      $first: Int!
      $after: String
    ) {
      eventFacets(by: PLACE, filter: $anywhere, first: 500) {
        count
        node {
          __typename
          id
          ... on Place {
            name
            kind
            location {
              latitude
              longitude
              uncertaintyMeters
            }
          }
        }
      }
      timeline(interval: $interval, filter: $anyTime) {
        start
        end
        unplaced
        events
      }
      events(filter: $events, first: $first, after: $after) {
        ...EventLines
      }
    }
  `,
  [eventLinesFragment],
);
