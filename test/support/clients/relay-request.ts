import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  type ArgumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ConcreteRequest } from 'relay-runtime';

/**
 * Does what Relay's compiler does with a query without fragment spreads: adds `__typename` and `id` wherever the store
 * needs them, and describes how the response is written to the store and read from it.
 */
export function relayRequest(schema: GraphQLSchema, source: string): ConcreteRequest {
  const [written] = parse(source).definitions as [OperationDefinitionNode];
  const query = schema.getQueryType() as GraphQLCompositeType;
  const operation = { ...written, selectionSet: withKeys(schema, query, written.selectionSet) };
  const name = operation.name?.value as string;
  const argumentDefinitions = (operation.variableDefinitions ?? []).map(({ variable }) => ({
    kind: 'LocalArgument' as const,
    name: variable.name.value,
    defaultValue: null,
  }));
  const selections = selectionsOf(schema, query, operation.selectionSet);
  return {
    kind: 'Request',
    fragment: {
      kind: 'Fragment',
      name,
      type: 'Query',
      abstractKey: null,
      metadata: null,
      argumentDefinitions,
      selections,
    },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: { cacheID: source, id: null, metadata: {}, name, operationKind: 'query', text: print(operation) },
  } as ConcreteRequest;
}

const named = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

const fieldOf = (type: GraphQLCompositeType, node: FieldNode): GraphQLField<unknown, unknown> | undefined =>
  'getFields' in type ? type.getFields()[node.name.value] : undefined;

const conditionOf = (schema: GraphQLSchema, type: GraphQLCompositeType, node: InlineFragmentNode) =>
  node.typeCondition ? (schema.getType(node.typeCondition.name.value) as GraphQLCompositeType) : type;

/** The same selection, with the fields by which the store identifies records. */
function withKeys(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): SelectionSetNode {
  const inner = selections.map((node): SelectionNode => {
    if (node.kind === Kind.FIELD && node.selectionSet) {
      const below = getNamedType(fieldOf(type, node)?.type) as GraphQLCompositeType;
      return { ...node, selectionSet: withKeys(schema, below, node.selectionSet) };
    }
    if (node.kind !== Kind.INLINE_FRAGMENT) return node;
    return { ...node, selectionSet: withKeys(schema, conditionOf(schema, type, node), node.selectionSet) };
  });
  const keys = [
    ...(isAbstractType(type) ? ['__typename'] : []),
    ...('getFields' in type && type.getFields()['id'] ? ['id'] : []),
  ];
  const asked = new Set(selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : '')));
  return {
    kind: Kind.SELECTION_SET,
    selections: [...inner, ...keys.filter((key) => !asked.has(key)).map(named)],
  };
}

function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): object[] {
  return selections.map((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) throw new TypeError('Write fragments out.');
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = conditionOf(schema, type, node);
      return {
        kind: 'InlineFragment',
        type: condition.name,
        abstractKey: isInterfaceType(condition) ? `__is${condition.name}` : null,
        selections: selectionsOf(schema, condition, node.selectionSet),
      };
    }
    const field = fieldOf(type, node);
    const shared = {
      alias: node.alias?.value ?? null,
      name: node.name.value,
      args: node.arguments?.length ? node.arguments.map(argumentOf) : null,
      storageKey: null,
    };
    const below = field && getNamedType(field.type);
    if (!field || !isCompositeType(below)) return { kind: 'ScalarField', ...shared };
    return {
      kind: 'LinkedField',
      ...shared,
      concreteType: isObjectType(below) ? below.name : null,
      plural: isListType(getNullableType(field.type)),
      selections: selectionsOf(schema, below, node.selectionSet as SelectionSetNode),
    };
  });
}

const argumentOf = ({ name, value }: ArgumentNode): object =>
  value.kind === Kind.VARIABLE
    ? { kind: 'Variable', name: name.value, variableName: value.name.value }
    : { kind: 'Literal', name: name.value, value: valueFromASTUntyped(value) };
