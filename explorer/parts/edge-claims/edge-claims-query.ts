import { graphql } from '../../api/graphql.js';
import { claimFragment } from '../claim/claim-fragment.js';

export const edgeClaimsQuery = graphql(
  `
    query ClaimsBehindEdge($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Claim {
          ...WholeClaim
        }
      }
    }
  `,
  [claimFragment],
);
