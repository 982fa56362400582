import { CLAIMS_PER_EVENT, type PageResult, type PageClaim, type PageEvent } from '../../queries/page.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

export const PAGE_QUERY = `query Page($first: Int!, $claims: Int!) {
  events(first: $first) {
    nodes {
      id
      kind
      title
      time { edtf }
      perpetrators { id name kind }
      targets { id name kind }
      places { id name kind }
      claims(first: $claims) {
        nodes {
          id
          text
          predicate
          quantity { measure low best high }
          saidBy { id name }
          document { id title url publishers { id name } }
        }
      }
    }
  }
}`;

export interface PageData {
  readonly events: {
    readonly nodes: readonly (Omit<PageEvent, 'time' | 'claims'> & {
      readonly time: { readonly edtf: string } | null;
      readonly claims: { readonly nodes: readonly PageClaim[] };
    })[];
  };
}

const shapeOfPage = ({ events }: PageData): PageResult =>
  events.nodes.map((event) => ({ ...event, time: event.time?.edtf ?? null, claims: event.claims.nodes }));

export const page =
  (client: GraphqlClient): QueryRunner<'page'> =>
  ({ first }) =>
    Promise.resolve(client.prepare(PAGE_QUERY, { first, claims: CLAIMS_PER_EVENT }, shapeOfPage));
