import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';
import { timeFragment } from '../time-fragment.js';

export const quantityFragment = graphql(`
  fragment Figures on Quantity {
    measure
    best
    low
    high
    qualifier
    unit
  }
`);

/** Everything that is shown of a claim by itself. */
export const claimFragment = graphql(
  `
    fragment WholeClaim on Claim {
      __typename
      id
      text
      quote
      predicate
      polarity
      rank
      recordedAt
      retractedAt
      derivation
      stale
      staleReason
      independentOrigins
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
          ...Thing
        }
      }
      quantity {
        ...Figures
      }
      statedAt {
        ...Time
      }
      validTime {
        ...Time
      }
      scopePlace {
        ...Thing
      }
      scopeActor {
        ...Thing
      }
      saidBy {
        ...Thing
      }
      document {
        ...Thing
        kind
        url
        publishedAt {
          ...Time
        }
      }
      passages {
        document {
          ...Thing
        }
      }
      namesUsed {
        name
        node {
          ...Thing
        }
      }
      provenance {
        document {
          ...Thing
        }
        actors {
          ...Thing
        }
        statedAt {
          ...Time
        }
      }
      basedOn {
        ...Thing
      }
      relayedBy {
        ...Thing
      }
      derivedFrom {
        ...Thing
      }
      supersededBy {
        ...Thing
      }
      disputes {
        kind
        explanation
      }
      assessments {
        assessor
        credibility
        reliability
        note
      }
      decisions {
        kind
        rank
        reason
        decidedBy
        decidedAt
      }
    }
  `,
  [quantityFragment, thingFragment, timeFragment],
);

export type ClaimShown = ResultOf<typeof claimFragment>;
