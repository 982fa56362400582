import type { ProvenanceResult } from '../../queries/provenance.js';
import type { QueryRunner } from '../contender.js';
import type { GraphqlClient } from '../graphql-client.js';

const PROVENANCE_QUERY = `query Provenance($id: ID!) {
  claim(id: $id) {
    id
    text
    statedAt { edtf }
    saidBy { id name }
    document {
      ...Source
      relays { ...Source relays { ...Source } }
      relayedBy { ...Source }
    }
  }
}
fragment Source on Document { id title publishedAt { edtf } publishers { id name } }`;

/** Times in our schema. */
type WithTimes<Told> = {
  readonly [Field in keyof Told]: Field extends 'statedAt' | 'publishedAt'
    ? { readonly edtf: string } | null
    : Told[Field] extends readonly (infer Item extends object)[]
      ? readonly WithTimes<Item>[]
      : Told[Field] extends object | null
        ? WithTimes<NonNullable<Told[Field]>> | null
        : Told[Field];
};

export interface ProvenanceData {
  readonly claim: WithTimes<ProvenanceResult>;
}

/** Reduces times to their text. */
const shapeOfProvenance = ({ claim }: ProvenanceData): ProvenanceResult =>
  JSON.parse(JSON.stringify(claim), (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : value,
  ) as ProvenanceResult;

export const provenance =
  (client: GraphqlClient): QueryRunner<'provenance'> =>
  ({ id }) =>
    Promise.resolve(client.prepare(PROVENANCE_QUERY, { id }, shapeOfProvenance));
