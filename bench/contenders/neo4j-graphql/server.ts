import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { TYPE_DEFINITIONS } from './type-definitions.js';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const library = new Neo4jGraphQL({
  typeDefs: TYPE_DEFINITIONS,
  driver,
  // Comparing strings lets it page by keys, the best that it can do far down a list.
  features: { filters: { String: { GT: true } } },
});
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ sessionConfig: { database: NEO4J_DATABASE } }),
});
process.stdout.write(`@neo4j/graphql answers at ${url}\n`);
