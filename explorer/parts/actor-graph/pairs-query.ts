import { graphql } from '../../api/graphql.js';
import { timeFragment } from '../time-fragment.js';

/** Pairs drawn per kind. */
export const MAX_PAIRS = 500;

/** Who struck whom, pairs of most events first. */
export const strikesQuery = graphql(
  `
    query WhoStruckWhom($events: EventFilter, $pairs: Int!) {
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
    }
  `,
  [timeFragment],
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
