import { eventLinesFragment } from '../event-lines/event-line-fragment.js';
import { graphql } from '../../api/graphql.js';

/** The first events of a pair. */
export const pairEventsQuery = graphql(
  `
    query EventsOfPair($events: EventFilter, $first: Int!) {
      events(filter: $events, first: $first) {
        ...EventLines
      }
    }
  `,
  [eventLinesFragment],
);
