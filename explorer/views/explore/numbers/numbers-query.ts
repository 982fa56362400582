import { graphql } from '../../../api/graphql.js';

/** How many events, what is claimed of them, and by how many. */
export const numbersQuery = graphql(`
  query Numbers($filter: EventFilter) {
    events(filter: $filter) {
      totalCount
    }
    totals(filter: $filter) {
      measure
      unit
      low
      best
      high
      events
      disputed
    }
    eventFacets(filter: $filter, by: SAID_BY, first: 500) {
      value
    }
  }
`);
