import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/** Reads a question, and types its answer and its variables by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; EDTF: string };
  // Answers are handed whole from a view to its parts.
  disableMasking: true;
}>();
