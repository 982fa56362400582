import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../../parts/time-fragment.js';

export const documentsQuery = graphql(
  `
    query DocumentsToRead($filter: DocumentFilter!, $first: Int!, $after: String) {
      documents(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Thing
          kind
          publishedAt {
            ...Time
          }
          publishers {
            ...Thing
          }
          kept: text {
            version
          }
        }
      }
    }
  `,
  [thingFragment, timeFragment],
);

/** Drafts as they are listed; their claims tell how much is reviewed. */
export const draftsQuery = graphql(`
  query Drafts($state: [DraftState!], $first: Int!, $after: String) {
    drafts(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        state
        createdBy
        createdAt
        reviewedAt
        decidedBy
        decidedAt
        texts {
          document
          title
        }
        items {
          key
          state
        }
      }
    }
  }
`);

/** Of some documents, how many drafts are made of each. */
export const draftCountsQuery = graphql(`
  query DraftCounts($documents: [ID!]!, $first: Int!) {
    drafts(document: $documents, first: $first) {
      nodes {
        texts {
          document
        }
      }
    }
  }
`);
