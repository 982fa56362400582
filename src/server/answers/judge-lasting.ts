import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, TypeNameMetaFieldDef, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../context.js';
import { NOT_FINAL } from '../../query/snapshot/not-final.js';
import { OF_TODAY } from '../../query/snapshot/of-today.js';
import { type AsOf, KnownBy } from '../../time/as-of.js';
import { requestScope } from '../request-scope.js';

/** Notes how long an answer is right: that of a query without errors until something is written, at least. */
export const judgeLasting = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ document, contextValue: { asOf }, response: { body, http }, ...resolved }) {
        const scope = requestScope.getStore();
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (
          scope &&
          document &&
          operation?.operation === OperationTypeNode.QUERY &&
          http.status === undefined &&
          body.kind === 'single' &&
          !body.singleResult.errors
        )
          scope.lasting = isOfThePast(asOf) && isFinal(schema, document) ? 'ALWAYS' : 'UNTIL_WRITE';
        return Promise.resolve();
      },
    }),
});

/** What had been stated by an instant may be recorded later. */
const isOfThePast = (asOf: AsOf | undefined): boolean => asOf?.knownBy === KnownBy.RECORDED;

/** Whether all root fields of a document answer the same forever, once their instant has passed. */
function isFinal(schema: GraphQLSchema, document: DocumentNode): boolean {
  const root = schema.getQueryType();
  let found = true;
  visit(document, {
    [Kind.FIELD]: (field) => {
      const { value: name } = field.name;
      const extensions = root?.getFields()[name]?.extensions;
      if (extensions?.[NOT_FINAL] || extensions?.[OF_TODAY]) found = false;
      if (name.startsWith('__') && name !== TypeNameMetaFieldDef.name) found = false;
    },
  });
  return found;
}
