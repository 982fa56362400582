import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../../../src/context.js';
import { Database } from '../../../src/neo4j/database.js';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';
import { executedPlainly } from './executed-plainly.js';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;

const database = await Database.connect({
  ...{ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
});
const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  source,
  _given,
  _context,
  info,
) => source[info.path.key];
const server = new ApolloServer<Context>({
  schema: executedPlainly(await buildClaimgraphSchema()),
  fieldResolver,
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () =>
    Promise.resolve({
      requestId: '',
      database,
      identity: { writer: null, requireWriter: () => '' },
      signal: new AbortController().signal,
    }),
});
process.stdout.write(`graphql-js answers at ${url}\n`);
