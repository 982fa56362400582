import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildClaimgraphSchema } from './schema.js';

/** The schema as text, as in `schema.graphql`. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildClaimgraphSchema()))}\n`;
}
