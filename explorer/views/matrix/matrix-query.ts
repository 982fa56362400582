import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
import { graphql } from '../../api/graphql.js';

export const matrixQuery = graphql(
  `
    query WhoStruckWhom($events: EventFilter) {
      whoStruckWhom(filter: $events, first: 500) {
        events
        strikesLow
        strikesHigh
        killedLow
        killedHigh
        first {
          ...Time
        }
        last {
          ...Time
        }
        perpetrator {
          ...Thing
        }
        target {
          ...Thing
        }
      }
    }
  `,
  [thingFragment, timeFragment],
);
