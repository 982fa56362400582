import { graphql } from '../../../api/graphql.js';

/** The crosswalks that come with the program, and what becomes of their decisions here. */
export const crosswalksQuery = graphql(`
  query Crosswalks {
    crosswalks {
      name
      description
      decisions {
        outcome
        one
        other
        oneName
        otherName
      }
    }
  }
`);

export const applyCrosswalkMutation = graphql(`
  mutation ApplyCrosswalk($name: String!) {
    applyCrosswalk(name: $name) {
      name
    }
  }
`);
