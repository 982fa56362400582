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
import { answeredAs, typeOfAnswered, type Answered } from '../../graph/question/answered.js';
import { collectFields, type FieldNodes } from '../../graph/question/collect-fields.js';
import { LacksValue, MissingValue } from '../../graph/question/missing-value.js';
import type { PreparedOperation } from './prepared-operation.js';

/** A field of the response: of what type it must be, where it is selected, and where it stands. */
export interface Place {
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNodes;
  readonly path: ResponsePath;
}

/**
 * Completes what resolvers answered, as the specification has it (6.4.3): leaves are serialized, and where a value that
 * cannot be null is missing, the nearest field or item around it that can be is null instead, and an error says which it
 * was. What is text is complete already, which all but a few levels of an answer are.
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
  complete(value: unknown, place: Place): unknown {
    try {
      return this.completed(value, place);
    } catch (failure) {
      return this.fail(failure, place);
    }
  }

  /** What a field is for which there was a failure: null, unless it cannot be. */
  fail(failure: unknown, { type, nodes, path }: Place): null {
    const error = locatedError(failure, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    this.errors.push(error);
    return null;
  }

  private completed(value: unknown, place: Place): unknown {
    const { type } = place;
    if (value instanceof Error) throw value;
    if (isNonNullType(type)) {
      const completed = this.completed(value, { ...place, type: type.ofType });
      if (completed === null) throw lacks(value, place);
      return completed;
    }
    if (value == null || value instanceof MissingValue) return null;
    if (value instanceof JsonText) return value;
    if (isLeafType(type)) return type.serialize(value);
    return isListType(type) ? this.items(value, type.ofType, place) : this.object(value as Answered, place);
  }

  private items(list: unknown, type: GraphQLOutputType, { nodes, path }: Place): unknown[] {
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

  private object(object: Answered, { nodes, path }: Place): Answered {
    const typename = typeOfAnswered(object);
    const type = this.operation.schema.getType(typename) as GraphQLObjectType;
    const completed = answeredAs(typename);
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

const lacks = (value: unknown, { path }: Place): LacksValue =>
  value instanceof MissingValue
    ? value.failure
    : new LacksValue(`There is no value for ${responsePathAsArray(path).join('.')}.`);
