import {
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../context.js';
import type { FieldRequest } from '../../query/read/field-request.js';
import type { AsOf } from '../../time/as-of.js';
import { asCompleteObject } from '../../query/serialize/node-format.js';

/** The schema and context of an export, and as of when it is. */
export interface ExportContext {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly at: AsOf;
}

/** An operation with one root field, as written in the code. */
export interface RootFieldQuery {
  readonly operation: OperationDefinitionNode;
  readonly field: FieldNode;
}

/** Parses one of our operations, once. */
export function parseRootFieldQuery(text: string): RootFieldQuery {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('Expected an operation.');
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new TypeError('Expected a root field.');
  return { operation, field };
}

/** The field request of the operation; its variables are already coerced. */
export function fieldRequest(
  { operation, field }: RootFieldQuery,
  variableValues: Readonly<Record<string, unknown>>,
  { schema, context, at }: ExportContext,
): FieldRequest {
  const parentType = schema.getRootType(OperationTypeNode.QUERY);
  const definition = parentType?.getFields()[field.name.value];
  if (!parentType || !definition) throw new TypeError(`The schema has no field ${field.name.value}.`);
  const info: GraphQLResolveInfo = {
    schema,
    operation,
    parentType,
    variableValues: { ...variableValues },
    fieldName: field.name.value,
    fieldNodes: [field],
    returnType: definition.type,
    path: { prev: undefined, key: field.name.value, typename: parentType.name },
    fragments: {},
    rootValue: undefined,
  };
  return { info, context, at, idSuffix: '', nodeFormat: asCompleteObject };
}
