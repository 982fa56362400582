import {
  getNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isNonNullType,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLFieldConfig,
  type GraphQLNullableType,
} from 'graphql';

/** The whole answer of a root field, whatever was selected below it. */
const Answer = new GraphQLScalarType({ name: 'Answer', serialize: (answer) => answer });

type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;

/**
 * A schema as it is executed. The resolver of a root field answers all that is selected below it, in the form of the
 * response, so that nothing is left to be executed there: to graphql-js each root field is a scalar. It asks for the
 * types of the roots by `getRootType`, and only to execute; whatever describes the schema is told of the types as they are.
 */
export class AnsweringSchema extends GraphQLSchema {
  readonly #roots = new Map<GraphQLObjectType, GraphQLObjectType>();

  constructor(described: GraphQLSchema) {
    super(described.toConfig());
    for (const operation of Object.values(OperationTypeNode)) {
      const root = super.getRootType(operation);
      if (root) this.#roots.set(root, this.#answering(root, operation));
    }
  }

  override getRootType(operation: OperationTypeNode): GraphQLObjectType | undefined {
    const root = super.getRootType(operation);
    return root ? this.#roots.get(root) : undefined;
  }

  #answering(root: GraphQLObjectType, operation: OperationTypeNode): GraphQLObjectType {
    const { fields, ...rest } = root.toConfig();
    return new GraphQLObjectType({
      ...rest,
      fields: () => ({
        ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, this.#answered(field)])),
        ...(operation === OperationTypeNode.QUERY && INTROSPECTION),
      }),
    });
  }

  /** Below `asOf` stands the root again. */
  #answered(field: Fields[string]): Fields[string] {
    const type: GraphQLNullableType =
      this.#roots.get(getNamedType(field.type) as GraphQLObjectType) ?? Answer;
    return { ...field, type: isNonNullType(field.type) ? new GraphQLNonNull(type) : type };
  }
}

/** graphql-js adds these by itself, but only to the root that the schema describes. */
const INTROSPECTION = Object.fromEntries(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map(({ name, args, ...field }) => [
    name,
    {
      type: field.type,
      args: Object.fromEntries(args.map(({ name: argument, type }) => [argument, { type }])),
      resolve: field.resolve,
    },
  ]),
) as Fields;
