import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../api/graphql.js';

const countedFragment = graphql(
  `
    fragment Counted on FacetCount {
      count
      node {
        ...Thing
      }
    }
  `,
  [thingFragment],
);

/** Actors in most events. */
export const startQuery = graphql(
  `
    query Sides($events: EventFilter, $first: Int!) {
      perpetrators: eventFacets(by: PERPETRATOR, filter: $events, first: $first) {
        ...Counted
      }
      targets: eventFacets(by: TARGET, filter: $events, first: $first) {
        ...Counted
      }
    }
  `,
  [countedFragment],
);
