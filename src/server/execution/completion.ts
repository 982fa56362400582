import {
  isLeafType,
  isListType,
  isNonNullType,
  locatedError,
  responsePathAsArray,
  TypeNameMetaFieldDef,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type ResponsePath,
} from 'graphql';
import { JsonText } from '../../graph/json-text.js';
import {
  createResponseObject,
  typeOfResponseObject,
  type ResponseObject,
} from '../../graph/selection/response-object.js';
import { collectFields, type FieldNodes } from '../../graph/selection/collect-fields.js';
import { MissingValueError, MissingValue } from '../../graph/selection/missing-value.js';
import type { PreparedOperation } from './prepared-operation.js';

/** A field of the response: of what type it must be, where it is selected, and where it stands. */
export interface FieldLocation {
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNodes;
  readonly path: ResponsePath;
}

/**
 * Completes what resolvers returned, as the specification has it (6.4.3): leaves are serialized, and where a value that
 * cannot be null is missing, the nearest field or item around it that can be is null instead, and an error says which it
 * was. What is text is complete already, which all but a few levels of a response are.
 */
export class Completion {
  private readonly selected = new WeakMap<
    FieldNodes,
    Map<GraphQLObjectType, ReadonlyMap<string, FieldNodes>>
  >();

  constructor(
    private readonly operation: PreparedOperation,
    private readonly errors: GraphQLError[],
  ) {}

  /** Throws what is wrong, located, where the field cannot be null. */
  complete(value: unknown, location: FieldLocation): unknown {
    try {
      return this.completed(value, location);
    } catch (failure) {
      return this.fail(failure, location);
    }
  }

  /** What a field is for which there was a failure: null, unless it cannot be. */
  fail(failure: unknown, { type, nodes, path }: FieldLocation): null {
    const error = locatedError(failure, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    this.errors.push(error);
    return null;
  }

  private completed(value: unknown, location: FieldLocation): unknown {
    const { type } = location;
    if (value instanceof Error) throw value;
    if (isNonNullType(type)) {
      const completed = this.completed(value, { ...location, type: type.ofType });
      if (completed === null) throw missingValue(value, location);
      return completed;
    }
    if (value == null || value instanceof MissingValue) return null;
    if (value instanceof JsonText) return value;
    if (isLeafType(type)) return type.serialize(value);
    return isListType(type)
      ? this.items(value, type.ofType, location)
      : this.object(value as ResponseObject, location);
  }

  private items(list: unknown, type: GraphQLOutputType, { nodes, path }: FieldLocation): unknown[] {
    if (!Array.isArray(list)) throw new TypeError('A resolver gave no list where one is promised.');
    return list.map((item, index) =>
      this.complete(item, { type, nodes, path: { prev: path, key: index, typename: undefined } }),
    );
  }

  /** Of all items of a list the same is selected. */
  private fieldsOf(type: GraphQLObjectType, nodes: FieldNodes): ReadonlyMap<string, FieldNodes> {
    const known = this.selected.get(nodes) ?? new Map<GraphQLObjectType, ReadonlyMap<string, FieldNodes>>();
    this.selected.set(nodes, known);
    const fields =
      known.get(type) ??
      collectFields(
        type,
        nodes.map(({ selectionSet }) => selectionSet),
        this.operation,
      );
    known.set(type, fields);
    return fields;
  }

  private object(object: ResponseObject, { nodes, path }: FieldLocation): ResponseObject {
    const typename = typeOfResponseObject(object);
    const type = this.operation.schema.getType(typename) as GraphQLObjectType;
    const completed = createResponseObject(typename);
    for (const [key, found] of this.fieldsOf(type, nodes)) {
      const name = found[0].name.value;
      const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
      if (definition)
        completed[key] = this.complete(object[key], {
          type: definition.type,
          nodes: found,
          path: { prev: path, key, typename },
        });
    }
    return completed;
  }
}

const missingValue = (value: unknown, { path }: FieldLocation): MissingValueError =>
  value instanceof MissingValue
    ? value.failure
    : new MissingValueError(`There is no value for ${responsePathAsArray(path).join('.')}.`);
