import { graphql } from '../../../api/graphql.js';
import { disagreementFragment, sourceFigureFragment } from '../../../parts/source-figure-fragment.js';
import { stackedBucketFragment } from '../stacked-bucket-fragment.js';

/** What each source says: of all events together, and over time. */
export const sourcesQuery = graphql(
  `
    query SourcesSideBySide(
      $filter: EventFilter
      $measure: String!
      $unit: String
      $interval: Interval!
      $sources: [ID!]
    ) {
      comparison(measure: $measure, filter: $filter, sources: $sources, first: 1) {
        nodes {
          sources {
            ...SourceFigure
          }
        }
      }
      timeline(filter: $filter, interval: $interval, measure: $measure, unit: $unit, stackBy: SAID_BY) {
        ...StackedBucket
      }
    }
  `,
  [sourceFigureFragment, stackedBucketFragment],
);

/** Where and when sources differ most. */
export const disagreementsQuery = graphql(
  `
    query Disagreements(
      $filter: EventFilter
      $measure: String!
      $interval: Interval!
      $level: PlaceLevel
      $sources: [ID!]
    ) {
      disagreements(
        measure: $measure
        filter: $filter
        sources: $sources
        place: $level
        interval: $interval
        first: 20
      ) {
        totalCount
        nodes {
          ...Disagreement
        }
      }
    }
  `,
  [disagreementFragment],
);
