import { eventLineFragment } from '../../parts/event-lines/event-line-fragment.js';
import { graphql } from '../../api/graphql.js';

export const homeQuery = graphql(
  `
    query WhatIsHere($latest: Int!) {
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
      events(last: $latest) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      strikes(last: $latest) {
        nodes {
          ...EventLine
        }
      }
    }
  `,
  [eventLineFragment],
);
