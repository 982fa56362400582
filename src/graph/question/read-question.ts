import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { LeafValue } from './argument.js';
import type { Question } from './question.js';
import { readArguments } from './read-arguments.js';
import type { SelectedField, Selection } from './selection.js';

type FieldNodes = Map<string, FieldNode[]>;

interface ReadField {
  readonly field: SelectedField;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** Reads a root field and its whole selection from a request, as GraphQL's CollectFields would (spec, 6.3.2). */
export function readQuestion(info: GraphQLResolveInfo): Question {
  const values: LeafValue[] = [];
  const root = new QuestionReader(info, values).field(
    info.schema.getType(info.parentType.name) as GraphQLObjectType,
    info.fieldNodes,
    info.path.key as string,
    '',
  );
  return { root, values };
}

class QuestionReader {
  constructor(
    private readonly info: GraphQLResolveInfo,
    private readonly values: LeafValue[],
  ) {}

  field(
    parent: GraphQLObjectType,
    nodes: readonly FieldNode[],
    key: string,
    parentPath: string,
  ): SelectedField {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name];
    if (!definition) throw new TypeError(`The schema has no field ${parent.name}.${name}.`);
    const path = parentPath === '' ? key : `${parentPath}.${key}`;
    const coerced =
      definition.args.length > 0 ? getArgumentValues(definition, node, this.info.variableValues) : {};
    const type = getNamedType(definition.type);
    return {
      key,
      name,
      path,
      arguments: readArguments(definition, coerced, path, this.values),
      required: isNonNullType(definition.type),
      requiredItems: hasRequiredItems(definition.type),
      selection: isCompositeType(type) ? this.selection(type, nodes, path) : null,
    };
  }

  private selection(type: GraphQLCompositeType, nodes: readonly FieldNode[], path: string): Selection {
    const concrete = isAbstractType(type) ? this.info.schema.getPossibleTypes(type) : [type];
    const fields: Record<string, readonly SelectedField[]> = {};
    const readBefore: ReadField[] = [];
    for (const object of concrete) {
      const collected: FieldNodes = new Map();
      for (const { selectionSet } of nodes) if (selectionSet) this.collect(object, selectionSet, collected);
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

  private collect(object: GraphQLObjectType, { selections }: SelectionSetNode, into: FieldNodes): void {
    for (const selection of selections) {
      if (!this.included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const found = into.get(key);
        if (found) found.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.info.fragments[selection.name.value] : selection;
      if (fragment && this.applies(fragment.typeCondition?.name.value, object)) {
        this.collect(object, fragment.selectionSet, into);
      }
    }
  }

  private included(node: SelectionSetNode['selections'][number]): boolean {
    if (!node.directives?.length) return true;
    const { variableValues } = this.info;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
    );
  }

  private applies(condition: string | undefined, object: GraphQLObjectType): boolean {
    if (condition === undefined || condition === object.name) return true;
    const type = this.info.schema.getType(condition);
    return isAbstractType(type) && this.info.schema.isSubType(type, object);
  }
}

function hasRequiredItems(type: GraphQLOutputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && isNonNullType(list.ofType);
}

/**
 * Whether another concrete type asks the very same of a field that has the same type there. Then both share one
 * reading, so that the compiler sees at a glance which concrete types are asked alike.
 */
function isSame(read: ReadField, parent: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const { name } = read.field;
  return (
    String(read.parent.getFields()[name]?.type) === String(parent.getFields()[name]?.type) &&
    read.nodes.length === nodes.length &&
    read.nodes.every((node, index) => node === nodes[index])
  );
}
