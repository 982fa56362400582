import { graphql } from '../../api/graphql.js';
import { claimFragment } from '../../parts/claim/claim-fragment.js';
import { statementFragment } from '../../parts/statements/statement-fragment.js';

export const claimPageQuery = graphql(
  `
    query ClaimAndOthers($id: ID!, $first: Int!) {
      claim(id: $id) {
        ...WholeClaim
        subject {
          ... on Event {
            claims(first: $first) {
              nodes {
                ...Statement
              }
            }
          }
        }
      }
    }
  `,
  [claimFragment, statementFragment],
);
