import { graphql } from '../../../api/graphql.js';
import { stackedBucketFragment } from '../stacked-bucket-fragment.js';

/** What is claimed of the events, period by period. */
export const chartQuery = graphql(
  `
    query WhenAndHowMany(
      $filter: EventFilter
      $interval: Interval!
      $measure: String
      $unit: String
      $stackBy: Stack
    ) {
      timeline(filter: $filter, interval: $interval, measure: $measure, unit: $unit, stackBy: $stackBy) {
        ...StackedBucket
      }
    }
  `,
  [stackedBucketFragment],
);
