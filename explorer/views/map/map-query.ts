import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { graphql } from '../../api/graphql.js';

/**
 * Where events of the chosen time happened, wherever that is; when those of the chosen part of the map did, of any time;
 * and those of both. The API gives at most 500 places.
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
