import { graphql } from '../../api/graphql.js';

export const retractMutation = graphql(`
  mutation Retract($id: ID!, $reason: String!) {
    retractClaim(id: $id, reason: $reason) {
      id
    }
  }
`);

export const rankMutation = graphql(`
  mutation Rank($id: ID!, $rank: ClaimRank!, $reason: String!) {
    rankClaim(id: $id, rank: $rank, reason: $reason) {
      id
    }
  }
`);

export const assessMutation = graphql(`
  mutation Assess($id: ID!, $assessment: AssessmentInput!) {
    assessClaim(id: $id, assessment: $assessment) {
      id
    }
  }
`);
