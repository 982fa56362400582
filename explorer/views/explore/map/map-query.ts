import { graphql } from '../../../api/graphql.js';

/** The places of the events, with what is claimed of these. */
export const mapQuery = graphql(`
  query Where($filter: EventFilter, $measure: String, $unit: String) {
    eventFacets(by: PLACE, filter: $filter, first: 10000, measure: $measure, unit: $unit) {
      count
      low
      best
      high
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
  }
`);

/** The periods in which anything happened. */
export const periodsQuery = graphql(`
  query When($filter: EventFilter, $interval: Interval!) {
    timeline(filter: $filter, interval: $interval) {
      start
      end
      unplaced
    }
  }
`);
