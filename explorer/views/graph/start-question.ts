import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { graphql } from '../../question/graphql.js';

export const startQuestion = graphql(
  `
    query WhereToStart {
      actors(first: 60) {
        nodes {
          ...Thing
          events(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [thingFragment],
);
