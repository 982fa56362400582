import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/** Parses a document, and types its data and its variables by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; EDTF: string };
  // Data is handed whole from a view to its parts.
  disableMasking: true;
}>();
