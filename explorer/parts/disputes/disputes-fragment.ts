import { graphql } from '../../api/graphql.js';
import { quantityFragment } from '../claim/claim-fragment.js';
import { namedFragment } from '../thing/thing-fragment.js';

/** What is shown of a claim beside those that it cannot be true with. */
export const disputedClaimFragment = graphql(
  `
    fragment DisputedClaim on Claim {
      __typename
      id
      text
      polarity
      quantity {
        ...Figures
      }
      saidBy {
        ...Named
      }
    }
  `,
  [quantityFragment, namedFragment],
);

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
          ...DisputedClaim
        }
      }
    }
  `,
  [disputedClaimFragment],
);
