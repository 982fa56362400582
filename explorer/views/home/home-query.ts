import { graphql } from '../../api/graphql.js';

/** How much there is, who says it, and what is counted. */
export const homeQuery = graphql(`
  query WhatIsHere($sources: Int!) {
    claims(first: 1) {
      totalCount
    }
    documents(first: 1) {
      totalCount
    }
    places(first: 1) {
      totalCount
    }
    actors(first: 1) {
      totalCount
    }
    events(first: 1) {
      totalCount
    }
    eventFacets(by: SAID_BY, first: $sources) {
      value
      count
    }
  }
`);
