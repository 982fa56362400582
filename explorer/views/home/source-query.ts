import { eventLineFragment } from '../../parts/event-lines/event-line-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-fragment.js';
import { graphql } from '../../api/graphql.js';

/** A source: how much it says, of which time, the latest of it, and when that was taken in. */
export const sourceQuery = graphql(
  `
    query OneSource($id: ID!, $latest: Int!) {
      actor(id: $id) {
        ...Thing
      }
      earliest: events(first: 1, filter: { saidBy: [$id] }) {
        totalCount
        nodes {
          time {
            ...Time
          }
        }
      }
      latest: events(last: $latest, filter: { saidBy: [$id], not: { without: [TIME] } }) {
        nodes {
          ...EventLine
        }
      }
      claims(last: 1, orderBy: RECORDED, filter: { saidBy: [$id] }) {
        totalCount
        nodes {
          recordedAt
        }
      }
    }
  `,
  [thingFragment, timeFragment, eventLineFragment],
);
