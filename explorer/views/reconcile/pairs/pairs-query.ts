import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../../parts/time-fragment.js';

/** What tells things of like names apart in a list. */
export const listedFragment = graphql(
  `
    fragment Listed on Node {
      ...Thing
      ... on Actor {
        actorKind: kind
      }
      ... on Place {
        placeKind: kind
        within {
          ...Thing
        }
      }
      ... on Event {
        eventKind: kind
        time {
          ...Time
        }
        places {
          ...Thing
        }
      }
    }
  `,
  [thingFragment, timeFragment],
);

/** A candidate, and why it is one. */
export const reasonedFragment = graphql(`
  fragment Reasoned on MergeCandidate {
    score
    covering {
      id
    }
    one {
      id
    }
    other {
      id
    }
    reasons {
      feature
      effect
      text
    }
  }
`);

/** A page of candidates, who says anything, and how much has been decided. */
export const pairsQuery = graphql(
  `
    query Candidates(
      $kind: MatchedKind!
      $minimumScore: Float!
      $relation: MatchRelation!
      $text: String
      $between: [ID!]
      $first: Int!
      $after: String
    ) {
      mergeCandidates(
        kind: $kind
        minimumScore: $minimumScore
        relation: $relation
        text: $text
        between: $between
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Reasoned
          one {
            ...Listed
          }
          other {
            ...Listed
          }
        }
      }
      eventFacets(by: SAID_BY, first: 200) {
        node {
          ...Thing
        }
      }
      same: merges(first: 0, undone: false, kind: $kind) {
        totalCount
      }
      different: mergeRefusals(first: 0, undone: false, kind: $kind, covering: false) {
        totalCount
      }
      covered: mergeRefusals(first: 0, undone: false, kind: $kind, covering: true) {
        totalCount
      }
    }
  `,
  [listedFragment, reasonedFragment, thingFragment],
);
