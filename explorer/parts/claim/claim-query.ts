import { graphql } from '../../api/graphql.js';
import { claimFragment } from './claim-fragment.js';

export const claimQuery = graphql(
  `
    query ClaimPage($id: ID!) {
      claim(id: $id) {
        ...WholeClaim
      }
    }
  `,
  [claimFragment],
);
