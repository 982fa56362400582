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

export const startQuery = graphql(
  `
    query WhereToStart($first: Int!) {
      perpetrators: eventFacets(by: PERPETRATOR, first: $first) {
        ...Counted
      }
      targets: eventFacets(by: TARGET, first: $first) {
        ...Counted
      }
    }
  `,
  [countedFragment],
);
