import { graphql } from '../../api/graphql.js';

/** What is needed to name a thing in few letters, too. */
export const namedFragment = graphql(`
  fragment Named on Node {
    __typename
    id
    ... on Actor {
      name
      aliases
    }
    ... on Place {
      name
    }
  }
`);

/** What is needed to name a thing and link to it. */
export const thingFragment = graphql(`
  fragment Thing on Node {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Place {
      name
    }
    ... on Event {
      title
    }
    ... on Document {
      title
    }
    ... on Claim {
      text
    }
  }
`);
