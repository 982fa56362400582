import { graphql } from '../../api/graphql.js';
import { quantityFragment } from '../claim-card/claim-fragment.js';
import { thingFragment } from '../thing/thing-fragment.js';

export const disputesFragment = graphql(
  `
    fragment Disputes on DisputeConnection {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        measure
        explanation
        claims {
          __typename
          id
          text
          polarity
          quantity {
            ...Figures
          }
          saidBy {
            ...Thing
          }
          document {
            ...Thing
          }
        }
      }
    }
  `,
  [quantityFragment, thingFragment],
);
