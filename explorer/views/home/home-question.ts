import { eventLineFragment } from '../../parts/event-lines/event-line-fragment.js';
import { graphql } from '../../question/graphql.js';

export const homeQuestion = graphql(
  `
    query WhatIsHere {
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
      strikes(last: 12) {
        nodes {
          ...EventLine
        }
      }
    }
  `,
  [eventLineFragment],
);
