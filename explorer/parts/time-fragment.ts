import { graphql } from '../api/graphql.js';

export const timeFragment = graphql(`
  fragment Time on TimeSpan {
    edtf
    earliest
    latest
    precision
    approximate
    uncertain
  }
`);
