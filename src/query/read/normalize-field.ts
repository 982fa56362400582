import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { FieldRequest } from './field-request.js';
import type { AsOf } from '../../time/as-of.js';
import { withPlainIds } from '../snapshot/plain-ids.js';
import type { ParameterValue } from './parameter.js';
import { collectFields, type FieldNodes } from './collect-fields.js';
import { normalizeArguments } from './normalize-arguments.js';
import type { SelectedField, Selection } from './selection.js';

/**
 * A root field with its whole selection, separate from the values of its arguments. The selection determines the Cypher
 * text, the values become its parameters; so fields that differ only in values share one compiled plan.
 */
export interface NormalizedField {
  readonly root: SelectedField;
  readonly values: readonly ParameterValue[];
}

interface ReadField {
  readonly field: SelectedField;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** Arguments as coerced by GraphQL. */
type CoercedArguments = Readonly<Record<string, unknown>>;

/**
 * Reads a root field and its whole selection from a request, like GraphQL's CollectFields (spec, 6.3.2). Ids in
 * arguments may carry the instant as of which the field is resolved.
 *
 * @param given replaces the arguments of the root field
 */
export function normalizeField(
  { info, at }: Pick<FieldRequest, 'info' | 'at'>,
  given?: CoercedArguments,
): NormalizedField {
  const values: ParameterValue[] = [];
  const root = new FieldNormalizer(info, at, values).field(
    info.parentType,
    info.fieldNodes as FieldNodes,
    info.path.key as string,
    '',
    given,
  );
  return { root, values };
}

class FieldNormalizer {
  constructor(
    private readonly info: GraphQLResolveInfo,
    readonly at: AsOf | null,
    private readonly values: ParameterValue[],
  ) {}

  field(
    parent: GraphQLObjectType,
    nodes: FieldNodes,
    key: string,
    parentPath: string,
    given?: CoercedArguments,
  ): SelectedField {
    const [node] = nodes;
    const name = node.name.value;
    const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name];
    if (!definition) throw new TypeError(`The schema has no field ${parent.name}.${name}.`);
    const path = parentPath === '' ? key : `${parentPath}.${key}`;
    const type = getNamedType(definition.type);
    return {
      key,
      name,
      path,
      arguments: this.arguments(definition, node, path, given),
      required: isNonNullType(definition.type),
      requiredItems: hasRequiredItems(definition.type),
      selection: isCompositeType(type) ? this.selection(type, nodes, path) : null,
    };
  }

  private arguments(
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    path: string,
    given?: CoercedArguments,
  ): CoercedArguments {
    if (definition.args.length === 0) return {};
    const coerced = given ?? getArgumentValues(definition, node, this.info.variableValues);
    const plain = Object.fromEntries(
      definition.args.map(({ name, type }) => [
        name,
        withPlainIds(type, coerced[name], this, `${path}.${name}`),
      ]),
    );
    return normalizeArguments(definition, plain, path, this.values);
  }

  private selection(type: GraphQLCompositeType, nodes: FieldNodes, path: string): Selection {
    const concrete = isAbstractType(type) ? this.info.schema.getPossibleTypes(type) : [type];
    const fields: Record<string, readonly SelectedField[]> = {};
    const readBefore: ReadField[] = [];
    for (const object of concrete) {
      const sets = nodes.map(({ selectionSet }) => selectionSet);
      const collected = collectFields(object, sets, this.info);
      fields[object.name] = [...collected].map(([key, found]) => {
        const same = readBefore.find((read) => read.field.key === key && isSame(read, object, found));
        if (same) return same.field;
        const field = this.field(object, found, key, path);
        readBefore.push({ field, parent: object, nodes: found });
        return field;
      });
    }
    return { type: type.name, fields };
  }
}

function hasRequiredItems(type: GraphQLOutputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && isNonNullType(list.ofType);
}

/**
 * Whether another concrete type has the same selection of a field of the same type. Both then share one object, so that
 * the compiler can tell by identity that they are selected alike.
 */
function isSame(read: ReadField, parent: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const { name } = read.field;
  return (
    String(read.parent.getFields()[name]?.type) === String(parent.getFields()[name]?.type) &&
    read.nodes.length === nodes.length &&
    read.nodes.every((node, index) => node === nodes[index])
  );
}
