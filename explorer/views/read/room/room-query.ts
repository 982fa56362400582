import { graphql } from '../../../api/graphql.js';
import { quantityFragment } from '../../../parts/claim/claim-fragment.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../../parts/time-fragment.js';

/** What is shown of a claim of the graph that has words of a text. */
export const anchoredClaimFragment = graphql(
  `
    fragment AnchoredClaim on Claim {
      id
      text
      predicate
      polarity
      weapon
      quantity {
        ...Figures
      }
      effect {
        kind
        object
      }
      subject {
        ...Thing
      }
      object {
        ...Thing
      }
      saidBy {
        ...Thing
      }
      document {
        ...Thing
      }
      passages {
        document {
          id
        }
        exact
        start
        end
      }
    }
  `,
  [quantityFragment, thingFragment],
);

/** A document with its text, and the claims of the graph that rest on words of it. */
export const roomQuery = graphql(
  `
    query Room($id: ID!, $first: Int!, $after: String) {
      document(id: $id) {
        ...Thing
        kind
        publishedAt {
          ...Time
        }
        publishers {
          ...Thing
        }
        kept: text {
          content
          language
          sha256
          version
          recordedAt
        }
        anchoredClaims(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...AnchoredClaim
          }
        }
      }
    }
  `,
  [anchoredClaimFragment, thingFragment, timeFragment],
);

/** What the graph calls the things that a draft only names by id. */
export const namesQuery = graphql(
  `
    query Names($ids: [ID!]!) {
      nodes(ids: $ids) {
        ...Thing
        ... on Event {
          time {
            ...Time
          }
        }
      }
    }
  `,
  [thingFragment, timeFragment],
);
