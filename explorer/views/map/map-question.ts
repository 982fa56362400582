import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { graphql } from '../../question/graphql.js';

/** How many events there are at which places; the API gives at most 500 places. */
export const whereQuestion = graphql(`
  query Where($events: EventFilter) {
    eventFacets(by: PLACE, filter: $events, first: 500) {
      value
      count
    }
  }
`);

/** Where these places lie. */
export const positionsQuestion = graphql(`
  query Positions($places: [ID!]!) {
    nodes(ids: $places) {
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
`);

/** When events happened, of any time, and those of the chosen time. */
export const whenQuestion = graphql(
  `
    query When(
      $anyTime: EventFilter
      $events: EventFilter
      $interval: Interval!
      $first: Int!
      $after: String
    ) {
      timeline(interval: $interval, filter: $anyTime) {
        start
        end
        events
      }
      events(filter: $events, first: $first, after: $after) {
        ...EventLines
      }
    }
  `,
  [eventLinesFragment],
);
