import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { UserError } from '../../errors/user-error.js';
import { collectFields, type FieldNodes } from '../read/collect-fields.js';
import type { FieldLocation } from './completion.js';
import type { PreparedOperation } from './prepared-operation.js';

const STEPS = /[.[\]]+/;

/**
 * The field whose argument an error is about. Its root field found the error, while reading everything selected below.
 * In the response, the path leads to the field, or to the first list on the way, whose items are not known.
 */
export function locationOfArgument(
  failure: unknown,
  root: FieldLocation,
  operation: PreparedOperation,
): FieldLocation {
  const [start, ...keys] = pathOf(failure);
  if (start !== root.path.key) return root;
  let { type, nodes, path } = root;
  let isBeforeLists = true;
  for (const key of keys) {
    const found = fieldBelow(type, nodes, key, operation);
    if (!found) break;
    isBeforeLists &&= !isListType(getNullableType(type));
    if (isBeforeLists) path = { prev: path, key, typename: found.object.name };
    ({ type, nodes } = found);
  }
  return { type: root.type, nodes, path };
}

const pathOf = (failure: unknown): string[] =>
  failure instanceof UserError ? (failure.problems[0]?.path.split(STEPS) ?? []) : [];

interface FieldBelow {
  readonly object: GraphQLObjectType;
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNodes;
}

function fieldBelow(
  type: GraphQLOutputType,
  nodes: FieldNodes,
  key: string,
  operation: PreparedOperation,
): FieldBelow | undefined {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return undefined;
  const objects = isAbstractType(named) ? operation.schema.getPossibleTypes(named) : [named];
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  for (const object of objects) {
    const found = collectFields(object, sets, operation).get(key);
    const definition = found && object.getFields()[found[0].name.value];
    if (definition) return { object, type: definition.type, nodes: found };
  }
  return undefined;
}
