import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildClaimgraphSchema } from './schema.js';

/** Prints the schema as `schema.graphql` holds it. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildClaimgraphSchema()))}\n`;
}
