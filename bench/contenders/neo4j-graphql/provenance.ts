import type { ProvenanceResult, RelayingSource } from '../../queries/provenance.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const QUERY = `query Provenance($id: ID!) {
  claims(where: { id: { eq: $id } }) {
    id
    text
    statedAt
    saidBy(sort: [{ byName: ASC }]) { id name }
    document {
      ...Source
      relays(sort: [{ byTime: ASC }]) { ...Source relays(sort: [{ byTime: ASC }]) { ...Source } }
      relayedBy(sort: [{ byTime: ASC }]) { ...Source }
    }
  }
}
fragment Source on Document { id title publishedAt publishers(sort: [{ byName: ASC }]) { id name } }`;

interface Data {
  readonly claims: readonly [
    Omit<ProvenanceResult, 'document'> & { readonly document: readonly RelayingSource[] },
  ];
}

export const provenance =
  (client: GraphqlClient): QueryRunner<'provenance'> =>
  ({ id }) =>
    Promise.resolve(
      client.prepare(QUERY, { id }, ({ claims: [claim] }: Data): ProvenanceResult => ({
        ...claim,
        document: claim.document[0] ?? null,
      })),
    );
