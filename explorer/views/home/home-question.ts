import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
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
      }
    }
  `,
  [thingFragment, timeFragment],
);
