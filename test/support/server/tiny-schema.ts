import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Context } from '../../../src/context.js';

/** A query in progress, for a test to see its signal and to decide when it ends. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly answer: () => void;
}

/** Resolvers that behave as ours never should, or need an exact moment: unlike any query of our schema. */
export function tinySchema(wait: (waiting: Waiting) => void = () => undefined): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: {
        hello: { type: GraphQLString, args: { text: { type: GraphQLString } }, resolve: () => 'hello' },
        requestId: { type: GraphQLString, resolve: (_source, _arguments, { requestId }) => requestId },
        waits: {
          type: GraphQLString,
          resolve: (_source, _arguments, { signal }) =>
            new Promise<string>((resolve, reject) => {
              signal.addEventListener('abort', () => {
                reject(signal.reason as Error);
              });
              wait({
                signal,
                answer: () => {
                  resolve('answered');
                },
              });
            }),
        },
        ignoresTheSignal: {
          type: GraphQLString,
          resolve: (_source, _arguments, { signal }) =>
            new Promise<string>((resolve) => {
              wait({
                signal,
                answer: () => {
                  resolve('answered');
                },
              });
            }),
        },
        breaks: {
          type: GraphQLString,
          resolve: () => {
            throw new Error('secret of the house');
          },
        },
        breaksAsGraphQL: {
          type: GraphQLString,
          resolve: () => {
            throw new GraphQLError('secret of the house', { extensions: { code: 'PEEK', token: 'secret' } });
          },
        },
      },
    }),
    mutation: new GraphQLObjectType<unknown, Context>({
      name: 'Mutation',
      fields: {
        write: {
          type: GraphQLInt,
          resolve: (_source, _arguments, { identity }) => {
            identity.requireWriter();
            return 1;
          },
        },
      },
    }),
    subscription: new GraphQLObjectType<unknown, Context>({
      name: 'Subscription',
      fields: {
        doesNotOpen: {
          type: GraphQLString,
          subscribe: () => {
            throw new Error('secret of the house');
          },
        },
        breaksOff: {
          type: GraphQLString,
          resolve: (source) => source,
          subscribe: async function* () {
            yield await Promise.resolve('first');
            throw new Error('secret of the house');
          },
        },
        breaksOnce: {
          type: GraphQLString,
          resolve: (source) => {
            if (source === 'broken') throw new Error('secret of the house');
            return source;
          },
          subscribe: async function* () {
            yield await Promise.resolve('broken');
            yield 'second';
          },
        },
      },
    }),
  });
}
