import { claimFragment } from '../../parts/claim-card/claim-fragment.js';
import { disputeFragment } from '../../parts/disputes/dispute-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
import { graphql } from '../../question/graphql.js';

export const actorQuestion = graphql(
  `
    query ActorPage(
      $id: ID!
      $about: ClaimFilter!
      $first: Int!
      $aboutAfter: String
      $saidAfter: String
      $eventsAfter: String
    ) {
      actor(id: $id) {
        __typename
        id
        name
        kind
        description
        aliases
        affiliations {
          kind
          title
          organization {
            ...Thing
          }
        }
        affiliates {
          kind
          title
          actor {
            ...Thing
          }
        }
        events(first: $first, after: $eventsAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Thing
            time {
              ...Time
            }
            perpetrators {
              ...Thing
            }
            targets {
              ...Thing
            }
          }
        }
        claims(first: $first, after: $saidAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ClaimCard
          }
        }
      }
      claims(first: $first, after: $aboutAfter, filter: $about) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ClaimCard
        }
      }
      disputes(about: [$id]) {
        ...DisputeShown
      }
    }
  `,
  [thingFragment, timeFragment, claimFragment, disputeFragment],
);
