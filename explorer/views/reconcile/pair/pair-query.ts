import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { reasonedFragment } from '../pairs/pairs-query.js';
import { facetFragment, happenedFragment, killedFragment, sideFragment } from './side-fragments.js';

/** Everything by which two things are compared, and what was decided of them. */
export const pairQuery = graphql(
  `
    query SideBySide(
      $keep: ID!
      $merge: ID!
      $happens: Boolean!
      $ofKept: EventFilter
      $ofMerged: EventFilter
      $datedOfKept: EventFilter
      $datedOfMerged: EventFilter
    ) {
      nodes(ids: [$keep, $merge]) {
        ...Side
      }
      keptHeld: claims(first: 0, filter: { about: [$keep] }) {
        totalCount
      }
      mergedHeld: claims(first: 0, filter: { about: [$merge] }) {
        totalCount
      }
      keptEvents: events(filter: $ofKept, first: 20) @include(if: $happens) {
        ...Happened
      }
      mergedEvents: events(filter: $ofMerged, first: 20) @include(if: $happens) {
        ...Happened
      }
      keptLast: events(filter: $datedOfKept, last: 1) @include(if: $happens) {
        ...Happened
      }
      mergedLast: events(filter: $datedOfMerged, last: 1) @include(if: $happens) {
        ...Happened
      }
      keptKilled: totals(filter: $ofKept, measure: ["killed"]) @include(if: $happens) {
        ...Killed
      }
      mergedKilled: totals(filter: $ofMerged, measure: ["killed"]) @include(if: $happens) {
        ...Killed
      }
      keptSources: eventFacets(by: SAID_BY, filter: $ofKept, first: 8) @include(if: $happens) {
        ...Facet
      }
      mergedSources: eventFacets(by: SAID_BY, filter: $ofMerged, first: 8) @include(if: $happens) {
        ...Facet
      }
      keptPlaces: eventFacets(by: PLACE, filter: $ofKept, first: 200) @include(if: $happens) {
        ...Facet
      }
      mergedPlaces: eventFacets(by: PLACE, filter: $ofMerged, first: 200) @include(if: $happens) {
        ...Facet
      }
      merges(about: [$keep, $merge], undone: false, first: 100) {
        nodes {
          id
          decidedAt
          decidedBy
          reason
          kept {
            ...Thing
          }
          merged {
            ...Thing
            ... on Actor {
              aliases
            }
            ... on Place {
              aliases
            }
          }
        }
      }
      mergeRefusals(about: [$keep, $merge], undone: false, first: 100) {
        nodes {
          id
          decidedAt
          decidedBy
          reason
          pair {
            id
          }
          covering {
            ...Thing
          }
        }
      }
    }
  `,
  [sideFragment, happenedFragment, facetFragment, killedFragment, thingFragment],
);

/**
 * Why two things are proposed, if they are. It is a query of its own, because candidates are found anew after each write, and
 * nobody should wait for that to see the two.
 */
export const reasonsQuery = graphql(
  `
    query WhyProposed($kind: MatchedKind!, $relation: MatchRelation!, $about: [ID!]!) {
      mergeCandidates(kind: $kind, relation: $relation, about: $about, minimumScore: 0.6, first: 200) {
        nodes {
          ...Reasoned
        }
      }
    }
  `,
  [reasonedFragment],
);
