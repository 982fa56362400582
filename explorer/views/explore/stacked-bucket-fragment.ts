import { graphql } from '../../api/graphql.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';

/** What is claimed of the events of a period, in all and by what they are split by. */
export const stackedBucketFragment = graphql(
  `
    fragment StackedBucket on TimelineBucket {
      start
      end
      unplaced
      events
      measured
      low
      best
      high
      stacks {
        value
        events
        low
        best
        high
        node {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);
