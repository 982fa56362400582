import type { GraphQLSchema } from 'graphql';

interface LoadedServer {
  readonly serve: (typeof import('../server/serve.js'))['serve'];
  readonly schema: GraphQLSchema;
}

let loading: Promise<LoadedServer> | undefined;

/** Loads the server and its schema, by far the slowest modules, once. */
export const loadServer = (): Promise<LoadedServer> => (loading ??= load());

async function load(): Promise<LoadedServer> {
  const [{ serve }, { buildClaimgraphSchema }] = await Promise.all([
    import('../server/serve.js'),
    import('../schema.js'),
  ]);
  return { serve, schema: await buildClaimgraphSchema() };
}
