import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { createLoaders } from './loaders.js';
import { RESOLVERS, type Context } from './resolvers.js';
import { running } from './run.js';
import { TYPE_DEFINITIONS } from './type-definitions.js';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const run = running(driver, NEO4J_DATABASE);
const server = new ApolloServer<Context>({ typeDefs: TYPE_DEFINITIONS, resolvers: RESOLVERS });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ run, loaders: createLoaders(run) }),
});
process.stdout.write(`DataLoader answers at ${url}\n`);
