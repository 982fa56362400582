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
import { JsonText } from '../serialize/node-format.js';
import {
  createResponseObject,
  typeOfResponseObject,
  type ResponseObject,
} from '../serialize/response-object.js';
import { collectFields, type FieldNodes } from '../read/collect-fields.js';
import { MissingValueError, MissingValue } from '../serialize/missing-value.js';
import type { PreparedOperation } from './prepared-operation.js';

/** A field of the response: its type, its selections, and its path. */
export interface FieldLocation {
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNodes;
  readonly path: ResponsePath;
}

/**
 * Completes the results of resolvers as the specification requires (6.4.3): serializes leaves, and propagates a missing
 * non-null value to the nearest nullable field or item around it, with an error. Text is complete already, which covers
 * all but a few levels of a response.
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

  /** Throws a located error if the field cannot be null. */
  complete(value: unknown, location: FieldLocation): unknown {
    try {
      return this.completed(value, location);
    } catch (failure) {
      return this.fail(failure, location);
    }
  }

  /** The value of a failed field: null, unless it is non-null. */
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
    if (!Array.isArray(list)) throw new TypeError('A resolver returned no list for a field of a list type.');
    return list.map((item, index) =>
      this.complete(item, { type, nodes, path: { prev: path, key: index, typename: undefined } }),
    );
  }

  /** All items of a list have the same selection. */
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
