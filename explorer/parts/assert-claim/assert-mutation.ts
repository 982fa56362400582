import { graphql } from '../../api/graphql.js';

export const assertMutation = graphql(`
  mutation AssertClaim($claim: ClaimInput!) {
    assertClaim(claim: $claim) {
      id
    }
  }
`);
