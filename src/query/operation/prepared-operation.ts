import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../context.js';

/** An operation of a valid document, with its variables. */
export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
}

/** An operation ready to be executed. */
export interface PreparedOperation extends OperationRequest {
  readonly root: GraphQLObjectType;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: Record<string, unknown>;
}

/** Errors in an operation, so that none of it is executed. */
export interface InvalidOperation {
  readonly errors: readonly GraphQLError[];
}

/** Maximum number of invalid variables reported. */
const MAX_ERRORS = 50;

/** Coerces the variables of an operation, and finds what it needs. */
export function prepareOperation(request: OperationRequest): PreparedOperation | InvalidOperation {
  const { schema, document, operation, variables } = request;
  const root = schema.getRootType(operation.operation);
  if (!root) return { errors: [new GraphQLError(`This API has no ${operation.operation}.`)] };
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, {
    maxErrors: MAX_ERRORS,
  });
  return errors
    ? { errors }
    : { ...request, root, fragments: fragmentsOf(document), variableValues: coerced };
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
