import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.js';
import { quantityFragment } from '../claim/claim-fragment.js';
import { namedFragment, thingFragment } from '../thing/thing-fragment.js';
import { timeFragment } from '../time-fragment.js';

/** What the table of statements shows of a claim. */
export const statementFragment = graphql(
  `
    fragment Statement on Claim {
      __typename
      id
      text
      predicate
      polarity
      rank
      retractedAt
      subject {
        ...Thing
      }
      object {
        ...Thing
      }
      post: title
      weapon
      effect {
        kind
        object
        owner {
          ...Named
        }
      }
      quantity {
        ...Figures
      }
      validTime {
        ...Time
      }
      scopePlace {
        ...Named
      }
      scopeActor {
        ...Named
      }
      saidBy {
        ...Named
      }
      supersededBy {
        id
      }
      disputes {
        kind
      }
    }
  `,
  [quantityFragment, namedFragment, thingFragment, timeFragment],
);

/** A page of such claims. */
export const statementsFragment = graphql(
  `
    fragment Statements on ClaimConnection {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Statement
      }
    }
  `,
  [statementFragment],
);

export type StatementClaim = ResultOf<typeof statementFragment>;
