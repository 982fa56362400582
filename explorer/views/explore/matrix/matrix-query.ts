import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

/** Pairs of perpetrators and targets, those of most events first. */
export const struckQuery = graphql(
  `
    query WhoStruckWhom($filter: EventFilter) {
      whoStruckWhom(filter: $filter, first: 500) {
        events
        strikesLow
        strikesHigh
        killedLow
        killedBest
        killedHigh
        perpetrator {
          ...Thing
        }
        target {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);

/** Pairs of sides of battles, those of most events first. */
export const foughtQuery = graphql(
  `
    query WhoFoughtWhom($filter: EventFilter) {
      whoFoughtWhom(filter: $filter, first: 500) {
        events
        killedLow
        killedBest
        killedHigh
        sides {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);
