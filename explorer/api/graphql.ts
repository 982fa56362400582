import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/** Parses a document, with data and variables typed by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; EDTF: string };
  // Views pass complete data to their parts.
  disableMasking: true;
}>();
