import { GraphQLScalarType, GraphQLSchema, Kind, visit, type DocumentNode } from 'graphql';

/**
 * graphql-jit compiles the coercion of variables, and never ends where an input type contains itself, as a filter
 * does (zalando-incubator/graphql-jit#81). So graphql-js coerces them, and graphql-jit takes them as they are: as
 * values of this scalar.
 */
const Coerced = new GraphQLScalarType({ name: 'CoercedVariable' });

/** The same schema, which also knows the scalar. It is for execution only: nobody sees it. */
export function withCoercedVariables(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...rest } = schema.toConfig();
  return new GraphQLSchema({ ...rest, types: [...types, Coerced] });
}

/** The same document, all of whose variables have been coerced. */
export const takesCoercedVariables = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ variable, kind }) => ({
      kind,
      variable,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } },
    }),
  });
