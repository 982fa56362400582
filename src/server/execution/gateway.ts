import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { AnsweringSchema } from './answering-schema.js';
import { executor } from './executor.js';

/** Apollo's only door for another way of executing is that of a gateway: ours leads to the schema right here. */
export const answeringGateway = (schema: GraphQLSchema, answering: AnsweringSchema): GatewayInterface => ({
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () => Promise.resolve({ executor: executor(answering) }),
  stop: () => Promise.resolve(),
});
