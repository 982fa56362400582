import { graphql } from '../../api/graphql.js';

/** What is counted at all. */
export const measuresQuery = graphql(`
  query WhatIsCounted {
    totals {
      measure
      events
      disputed
    }
  }
`);
