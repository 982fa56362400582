import { graphql } from '../../api/graphql.js';
import { thingFragment } from '../thing/thing-fragment.js';
import { timeFragment } from '../time-fragment.js';

/** What the line of an event shows. */
export const eventLineFragment = graphql(
  `
    fragment EventLine on Event {
      ...Thing
      time {
        ...Time
      }
      perpetrators {
        ...Thing
      }
      targets {
        ...Thing
      }
    }
  `,
  [thingFragment, timeFragment],
);

/** A page of such lines. */
export const eventLinesFragment = graphql(
  `
    fragment EventLines on EventConnection {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EventLine
      }
    }
  `,
  [eventLineFragment],
);
