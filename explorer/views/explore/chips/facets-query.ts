import type { VariablesOf } from 'gql.tada';
import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

/** Number of events by value. */
export const facetsQuery = graphql(
  `
    query Facets($filter: EventFilter, $by: EventFacet!) {
      eventFacets(filter: $filter, by: $by, first: 500) {
        value
        count
        node {
          ...Thing
        }
      }
    }
  `,
  [thingFragment],
);

export type Facet = VariablesOf<typeof facetsQuery>['by'];
