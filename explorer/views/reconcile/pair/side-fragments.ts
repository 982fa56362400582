import { graphql } from '../../../api/graphql.js';
import { externalIdFragment } from '../../../parts/external-ids/external-ids.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../../parts/time-fragment.js';
import { measuringFragment } from '../../../parts/whole-event.js';

/** What a thing says of itself, to compare it with another. */
export const sideFragment = graphql(
  `
    fragment Side on Node {
      ...Thing
      ... on Actor {
        actorKind: kind
        aliases
        description
        sameAs {
          ...ExternalId
        }
      }
      ... on Place {
        placeKind: kind
        aliases
        sameAs {
          ...ExternalId
        }
        within {
          ...Thing
        }
        location {
          latitude
          longitude
          uncertaintyMeters
        }
      }
      ... on Event {
        eventKind: kind
        description
        time {
          ...Time
        }
        partOf {
          ...Thing
        }
        places {
          ...Thing
          location {
            latitude
            longitude
            uncertaintyMeters
          }
        }
        participants {
          role
          actor {
            ...Thing
          }
        }
        claims(first: 100) {
          totalCount
          nodes {
            ...Measuring
            saidBy {
              ...Thing
            }
          }
        }
      }
    }
  `,
  [thingFragment, timeFragment, externalIdFragment, measuringFragment],
);

/** Events that an actor took part in, or that happened at a place, in order. */
export const happenedFragment = graphql(
  `
    fragment Happened on EventConnection {
      totalCount
      nodes {
        time {
          ...Time
        }
        claims(first: 10) {
          nodes {
            namesUsed {
              name
              node {
                id
              }
            }
          }
        }
      }
    }
  `,
  [timeFragment],
);

/** Where these events were, or who says something of them. */
export const facetFragment = graphql(
  `
    fragment Facet on FacetCount {
      count
      node {
        ...Thing
        ... on Place {
          location {
            latitude
            longitude
            uncertaintyMeters
          }
        }
      }
    }
  `,
  [thingFragment],
);

export const killedFragment = graphql(`
  fragment Killed on MeasureTotal {
    measure
    unit
    low
    best
    high
    events
  }
`);
