import { eventLinesFragment } from '../../parts/event-lines/event-line-fragment.js';
import { quantityFragment } from '../../parts/claim/claim-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';
import { graphql } from '../../api/graphql.js';

export const searchQuery = graphql(
  `
    query Search($text: String!, $first: Int!, $kind: [SearchedKind!]) {
      search(text: $text, first: $first, kind: $kind) {
        snippet
        node {
          ...Thing
          ... on Actor {
            actorKind: kind
            aliases
            events(first: 0) {
              totalCount
            }
          }
          ... on Place {
            placeKind: kind
            within {
              ...Thing
            }
            events(first: 0) {
              totalCount
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
            claims(first: 8, filter: { measure: ["killed", "strikes"] }) {
              nodes {
                quantity {
                  ...Figures
                }
                scopeActor {
                  id
                }
              }
            }
          }
          ... on Document {
            documentKind: kind
            publishedAt {
              ...Time
            }
            publishers {
              ...Thing
            }
          }
          ... on Claim {
            quantity {
              ...Figures
            }
            statedAt {
              ...Time
            }
            saidBy {
              ...Thing
            }
            subject {
              ...Thing
            }
          }
        }
      }
    }
  `,
  [quantityFragment, thingFragment, timeFragment],
);

/** Where, or with whom, a dated text asks what happened. */
export const foundThereQuery = graphql(
  `
    query PlacesAndActors($text: String!, $places: Int!) {
      places: search(text: $text, first: $places, kind: [PLACE]) {
        node {
          ...Thing
        }
      }
      actors: search(text: $text, first: 1, kind: [ACTOR]) {
        node {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);

/** What happened at a time at the places, or with the actors, that a search has found. */
export const happenedQuery = graphql(
  `
    query HappenedThen($during: EDTF!, $places: [ID!], $actors: [ID!], $first: Int!, $after: String) {
      events(filter: { during: $during, at: $places, involving: $actors }, first: $first, after: $after) {
        ...EventLines
      }
    }
  `,
  [eventLinesFragment],
);
