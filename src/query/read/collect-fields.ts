import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The places where a field is selected, to be merged into one. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** What decides which fields are selected. */
export type SelectionContext = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The fields selected of an object, by response key: CollectFields of the specification (6.3.2). */
export function collectFields(
  object: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  request: SelectionContext,
): ReadonlyMap<string, FieldNodes> {
  const collector = new FieldCollector(object, request);
  for (const set of selectionSets) if (set) collector.collect(set);
  return collector.fields;
}

class FieldCollector {
  readonly fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  private readonly spread = new Set<string>();

  constructor(
    private readonly object: GraphQLObjectType,
    private readonly request: SelectionContext,
  ) {}

  collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!this.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) this.add(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.collectFragment(selection);
      else this.collectSpread(selection.name.value);
    }
  }

  private add(field: FieldNode): void {
    const key = (field.alias ?? field.name).value;
    const found = this.fields.get(key);
    if (found) found.push(field);
    else this.fields.set(key, [field]);
  }

  private collectSpread(name: string): void {
    const fragment = this.request.fragments[name];
    if (!fragment || this.spread.has(name)) return;
    this.spread.add(name);
    this.collectFragment(fragment);
  }

  private collectFragment({
    typeCondition,
    selectionSet,
  }: {
    readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
    readonly selectionSet: SelectionSetNode;
  }): void {
    if (this.applies(typeCondition?.name.value)) this.collect(selectionSet);
  }

  private isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    const { variableValues } = this.request;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
    );
  }

  /** Compares names, because one type may be represented by several objects. */
  private applies(condition: string | undefined): boolean {
    const { object, request } = this;
    if (condition === undefined || condition === object.name) return true;
    const type = request.schema.getType(condition);
    return (
      isAbstractType(type) && request.schema.getPossibleTypes(type).some(({ name }) => name === object.name)
    );
  }
}
