import { graphql } from '../../api/graphql.js';
import { quantityFragment } from '../../parts/claim/claim-fragment.js';
import { namedFragment, thingFragment } from '../../parts/thing/thing-fragment.js';

export const pairsQuery = graphql(
  `
    query WhoAndWhom($first: Int!) {
      whoStruckWhom(first: $first) {
        events
        perpetrator {
          ...Named
        }
        target {
          ...Named
        }
      }
      whoFoughtWhom(first: $first) {
        events
        sides {
          ...Named
        }
      }
    }
  `,
  [namedFragment],
);

export const placesQuery = graphql(
  `
    query Where($first: Int!) {
      eventFacets(by: PLACE, first: $first) {
        count
        node {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);

export const strikersQuery = graphql(
  `
    query WhoStruck($first: Int!) {
      eventFacets(by: PERPETRATOR, first: $first) {
        count
        node {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);

export const overTimeQuery = graphql(`
  query When {
    timeline(interval: MONTH) {
      start
      end
      unplaced
      events
    }
  }
`);

export const totalsQuery = graphql(`
  query HowMuch {
    totals {
      measure
      unit
      low
      best
      high
      events
    }
  }
`);

export const disputedQuery = graphql(
  `
    query WidestDispute {
      disputes(first: 1) {
        totalCount
        nodes {
          measure
          explanation
          claims {
            id
            quantity {
              ...Figures
            }
            subject {
              ...Thing
            }
          }
        }
      }
    }
  `,
  [quantityFragment, thingFragment],
);
