import {
  doTypesOverlap,
  getNamedType,
  GraphQLBoolean,
  GraphQLNonNull,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import type { Random } from './random.js';
import { VariableWriter } from './variables.js';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** What operations are made from: a schema, which parts of it to query, and with which arguments. */
export interface Vocabulary {
  readonly schema: GraphQLSchema;
  readonly asks: (type: string, field: string) => boolean;
  /** Values of arguments, as JSON; omitted ones are absent. */
  readonly given: (field: Field, random: Random) => Readonly<Record<string, unknown>>;
}

interface Call {
  /** Of the fields that may share the name. */
  readonly signature: string;
  readonly text: string;
}

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  /** Number of levels of fields. */
  readonly levels: number;
}

interface Written {
  readonly text: string;
  readonly levels: number;
}

const MAX_DEPTH = 3;
const MAX_FIELDS = 16;

/**
 * A random valid operation: fragments on every type that can occur in a place, including roots, named and inline,
 * nested and reused; aliases; fields selected several times; @skip and @include; literals, variables, and literals that
 * contain variables.
 */
export function randomOperation(
  kind: OperationTypeNode,
  roots: readonly string[],
  vocabulary: Vocabulary,
  random: Random,
): RandomOperation {
  const root = vocabulary.schema.getRootType(kind) as GraphQLObjectType;
  const author = new Author(vocabulary, random, (type, field) =>
    type === root.name ? roots.includes(field) : vocabulary.asks(type, field),
  );
  return author.write(kind, root);
}

const signatureOf = ({ name, args, type }: Field): string =>
  `${name}(${args.map((one) => `${one.name}: ${String(one.type)}`).join(', ')}): ${String(type)}`;

class Author {
  private readonly calls = new Map<string, Call>();
  private readonly fragments: Fragment[] = [];
  private readonly definitions: string[] = [];
  private readonly variables: VariableWriter;
  private readonly types: readonly GraphQLCompositeType[];
  private fieldsLeft = MAX_FIELDS;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly random: Random,
    private readonly asks: Vocabulary['asks'],
  ) {
    this.variables = new VariableWriter(random);
    this.types = Object.values(vocabulary.schema.getTypeMap()).filter(
      (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
    );
  }

  write(kind: OperationTypeNode, root: GraphQLObjectType): RandomOperation {
    const { text } = this.selection(root, 0);
    const query = [`${kind} Random${this.variables.head} ${text}`, ...this.definitions].join('\n');
    return { query, variables: this.variables.values };
  }

  private selection(type: GraphQLCompositeType, depth: number): Written {
    const parts = Array.from({ length: 1 + this.random.upTo(depth === 0 ? 2 : 3) }, () =>
      this.selected(type, depth),
    );
    return {
      text: `{ ${parts.map(({ text }) => text).join(' ')} }`,
      levels: Math.max(...parts.map(({ levels }) => levels)),
    };
  }

  private selected(type: GraphQLCompositeType, depth: number): Written {
    const choice = this.random.upTo(99);
    if (choice < 6) return this.typename();
    if (choice < 20) return this.inlineFragment(type, depth);
    if (choice < 36) return this.spread(type, depth);
    return this.field(type, depth) ?? this.typename();
  }

  private typename(): Written {
    const key = this.random.oneOf(['__typename', 'is', 'what']);
    return { text: key === '__typename' ? key : `${key}: __typename${this.directive()}`, levels: 1 };
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): Written {
    const on = this.random.chance(25) ? null : this.overlapping(type);
    const { text, levels } = this.selection(on ?? type, depth);
    return { text: `...${on ? ` on ${on.name}` : ''}${this.directive()} ${text}`, levels };
  }

  private spread(type: GraphQLCompositeType, depth: number): Written {
    const known = this.fragments.filter(
      ({ on, levels }) => depth + levels <= MAX_DEPTH && doTypesOverlap(this.vocabulary.schema, on, type),
    );
    const { name, levels } =
      known.length > 0 && this.random.chance(50)
        ? this.random.oneOf(known)
        : this.fragment(this.overlapping(type), depth);
    return { text: `...${name}${this.directive()}`, levels };
  }

  private fragment(on: GraphQLCompositeType, depth: number): Fragment {
    const { text, levels } = this.selection(on, depth);
    const fragment = { name: `F${this.fragments.length}`, on, levels };
    this.fragments.push(fragment);
    this.definitions.push(`fragment ${fragment.name} on ${on.name} ${text}`);
    return fragment;
  }

  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    if (this.random.chance(40)) return type;
    const { schema } = this.vocabulary;
    return this.random.oneOf(this.types.filter((other) => doTypesOverlap(schema, other, type)));
  }

  private field(type: GraphQLCompositeType, depth: number): Written | null {
    if (isUnionType(type)) return null;
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: given }) =>
        this.asks(type.name, name) && (depth < MAX_DEPTH - 1 || !isCompositeType(getNamedType(given))),
    );
    if (fields.length === 0 || (this.fieldsLeft <= 0 && depth > 0)) return null;
    const field = this.random.oneOf(fields);
    this.fieldsLeft -= 1;
    const call = `${this.call(field)}${this.directive()}`;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return { text: call, levels: 1 };
    const { text, levels } = this.selection(named, depth + 1);
    return { text: `${call} ${text}`, levels: levels + 1 };
  }

  /** The field under a key that no other field in the operation uses, so that all selections can be merged. */
  private call(field: Field): string {
    const signature = signatureOf(field);
    const again = [...this.calls.values()].filter((one) => one.signature === signature);
    if (again.length > 0 && this.random.chance(50)) return this.random.oneOf(again).text;
    const given = this.arguments(field);
    const isFree = !this.calls.has(field.name) && this.random.chance(80);
    const key = isFree ? field.name : `${this.random.oneOf(['a', 'b', 'c'])}${this.calls.size}`;
    const text = `${isFree ? '' : `${key}: `}${field.name}${given}`;
    this.calls.set(key, { signature, text });
    return text;
  }

  private arguments(field: Field): string {
    const given = this.vocabulary.given(field, this.random);
    const written = field.args.flatMap(({ name, type }) =>
      name in given ? [`${name}: ${this.variables.write(type, given[name])}`] : [],
    );
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  private directive(): string {
    if (!this.random.chance(12)) return '';
    const condition = this.variables.write(new GraphQLNonNull(GraphQLBoolean), this.random.chance(50));
    return ` @${this.random.oneOf(['skip', 'include'])}(if: ${condition})`;
  }
}
