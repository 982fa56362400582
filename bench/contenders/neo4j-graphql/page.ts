import { CLAIMS_PER_EVENT, type PageClaim, type PageDocument, type PageEvent } from '../../queries/page.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Page($first: Int!, $claims: Int!) {
  events(limit: $first, sort: [{ byTime: ASC }]) {
    id
    kind
    title
    time
    perpetrators(sort: [{ byName: ASC }]) { id name kind }
    targets(sort: [{ byName: ASC }]) { id name kind }
    places(sort: [{ byName: ASC }]) { id name kind }
    claims(where: { retractedAt: { eq: null } }, sort: [{ byTime: ASC }], limit: $claims) {
      id
      text
      predicate
      measure
      low
      best
      high
      saidBy(sort: [{ byName: ASC }]) { id name }
      document { id title url publishers(sort: [{ byName: ASC }]) { id name } }
    }
  }
}`;

/** Values that we group are flat here, and single values are lists. */
interface FlatClaim extends Omit<PageClaim, 'quantity' | 'document'> {
  readonly measure: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly document: readonly PageDocument[];
}

interface FlatEvent extends Omit<PageEvent, 'claims'> {
  readonly claims: readonly FlatClaim[];
}

interface Data {
  readonly events: readonly FlatEvent[];
}

const shape = ({ claims, ...event }: FlatEvent): PageEvent => ({
  ...event,
  claims: claims.map(({ measure, low, best, high, document, ...claim }) => ({
    ...claim,
    quantity: measure === null ? null : { measure, low, best, high },
    document: document[0] ?? null,
  })),
});

export const page =
  (client: GraphqlClient): QueryRunner<'page'> =>
  ({ first }) =>
    Promise.resolve(
      client.prepare(QUERY, { first, claims: CLAIMS_PER_EVENT }, ({ events }: Data) => events.map(shape)),
    );
