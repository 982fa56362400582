import { graphql } from '../../question/graphql.js';
import { claimFragment } from '../claim-card/claim-fragment.js';

export const edgeClaimsQuestion = graphql(
  `
    query ClaimsBehindEdge($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Claim {
          ...ClaimCard
        }
      }
    }
  `,
  [claimFragment],
);
