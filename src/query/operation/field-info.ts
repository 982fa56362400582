import type { GraphQLField, GraphQLObjectType, GraphQLResolveInfo, ResponsePath } from 'graphql';
import type { FieldNodes } from '../read/collect-fields.js';
import type { PreparedOperation } from './prepared-operation.js';

/** A field of the schema, and what GraphQL tells its resolver of the request. */
interface RequestedDefinition {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly info: GraphQLResolveInfo;
}

/** What the resolver of a field is told, of an object of this type that stands at `prev` in the response. */
export function fieldInfo(
  { schema, fragments, operation, variableValues }: PreparedOperation,
  parentType: GraphQLObjectType,
  [key, fieldNodes]: readonly [key: string, nodes: FieldNodes],
  prev?: ResponsePath,
): RequestedDefinition {
  const fieldName = fieldNodes[0].name.value;
  const definition = parentType.getFields()[fieldName];
  if (!definition) throw new TypeError(`The schema has no field ${parentType.name}.${fieldName}.`);
  const path = { prev, key, typename: parentType.name };
  const info = {
    ...{ fieldName, fieldNodes, returnType: definition.type, parentType, path },
    ...{ schema, fragments, rootValue: undefined, operation, variableValues },
  };
  return { definition, info };
}
