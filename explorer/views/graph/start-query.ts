import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';
import { graphql } from '../../api/graphql.js';

const countedFragment = graphql(
  `
    fragment Counted on FacetCount {
      count
      node {
        ...Thing
      }
    }
  `,
  [thingFragment],
);

/** Who struck whom, and actors in most events. */
export const startQuery = graphql(
  `
    query WhoStruckWhomAndSides($events: EventFilter, $pairs: Int!, $first: Int!) {
      whoStruckWhom(filter: $events, first: $pairs) {
        events
        killedLow
        killedBest
        killedHigh
        first {
          ...Time
        }
        last {
          ...Time
        }
        perpetrator {
          id
          name
        }
        target {
          id
          name
        }
      }
      perpetrators: eventFacets(by: PERPETRATOR, filter: $events, first: $first) {
        ...Counted
      }
      targets: eventFacets(by: TARGET, filter: $events, first: $first) {
        ...Counted
      }
    }
  `,
  [countedFragment, timeFragment],
);

/** Fights apart from strikes, because counting them takes longer. */
export const fightsQuery = graphql(
  `
    query WhoFoughtWhom($events: EventFilter, $pairs: Int!) {
      whoFoughtWhom(filter: $events, first: $pairs) {
        events
        killedLow
        killedBest
        killedHigh
        first {
          ...Time
        }
        last {
          ...Time
        }
        sides {
          id
          name
        }
      }
    }
  `,
  [timeFragment],
);
