import type { GraphQLSchema } from 'graphql';

interface LoadedServer {
  readonly serve: (typeof import('../server/serve.js'))['serve'];
  readonly schema: GraphQLSchema;
}

let loading: Promise<LoadedServer> | undefined;

/** By far the most that there is to load: the server, and the schema that it serves. Asked again, it is the same. */
export const loadServer = (): Promise<LoadedServer> => (loading ??= load());

async function load(): Promise<LoadedServer> {
  const [{ serve }, { buildClaimgraphSchema }] = await Promise.all([
    import('../server/serve.js'),
    import('../schema.js'),
  ]);
  return { serve, schema: await buildClaimgraphSchema() };
}
