import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Ids for random queries, by kind. */
export type KnownIds = Readonly<
  Record<'actor' | 'place' | 'event' | 'document' | 'claim', readonly string[]>
>;

type Kind = keyof KnownIds;

const MAX_DEPTH = 3;
/** Maximum number of fields with selections in a query: Neo4j plans small ones in a second, large ones in minutes. */
const MAX_SELECTIONS = Number(process.env['QUESTION_SIZE'] ?? 5);
const BOXES = ['[35.7, 32.3, 42.4, 37.3]', '[40, 34, 41.5, 35]', '[170, -10, -170, 10]'];
const TIMES = ['2019', '2019-03', '2019-03-10/2019-03-20', '../2019-03-17', '2019-03-18/..', '2019-03-26~'];
const WORDS = ['strike', 'isis', 'campaign', 'army', 'coalit*', 'baghouz', 'strikes territory'];
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  latitude: [35],
  longitude: [40],
  radiusMeters: [50_000, 500_000],
  depth: [1, 2],
  maxLength: [3],
};

/** The kinds of ids that an argument takes, by its name; if that does not tell, by that of the field. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  by: ['actor'],
  on: ['actor'],
  involving: ['actor'],
  saidBy: ['actor'],
  figuresBy: ['actor'],
  publisher: ['actor'],
  partOf: ['actor'],
  at: ['place'],
  within: ['place'],
  about: ['event', 'actor', 'place'],
  document: ['document'],
  actor: ['actor'],
  place: ['place'],
  event: ['event'],
  claim: ['claim'],
};
const ANY: readonly Kind[] = ['actor', 'place', 'event', 'document', 'claim'];

/** Random valid queries: any of these root fields, with any arguments and selections. */
export const randomQuery = (
  schema: GraphQLSchema,
  roots: readonly string[],
  ids: KnownIds,
): fc.Arbitrary<string> =>
  fc.gen().map((gen) => {
    const author = new Author(schema, ids, gen);
    const query = schema.getQueryType() as GraphQLObjectType;
    const name = author.oneOf(roots);
    return `{ ${author.field(name, query.getFields()[name] as GraphQLField<unknown, unknown>, 0, '') ?? '__typename'} }`;
  });

class Author {
  private selections = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: KnownIds,
    private readonly gen: GeneratorValue,
  ) {}

  oneOf<Item>(items: readonly Item[]): Item {
    return items[this.gen(fc.nat, { max: items.length - 1 })] as Item;
  }

  /** A field with random arguments and a random selection. `prefix` keeps fields of different types apart. */
  field(
    name: string,
    { args, type }: GraphQLField<unknown, unknown>,
    depth: number,
    prefix: string,
  ): string | null {
    const given = args.flatMap((one) => this.argument(one, name, 0));
    const named = getNamedType(type);
    const key = this.chance(0.2) ? `${name}_` : name;
    const alias = prefix === '' ? `${key}: ` : `${prefix}_${key}: `;
    const call = `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    if (!isCompositeType(named)) return call;
    if (depth >= MAX_DEPTH || this.selections >= MAX_SELECTIONS) return null;
    this.selections += 1;
    return `${call} { ${this.selection(named, depth + 1)} }`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const all = this.schema.getPossibleTypes(type);
      // Another one first each time, because there may be no room for the last ones.
      const first = this.gen(fc.nat, { max: all.length - 1 });
      const types = [...all.slice(first), ...all.slice(0, first)];
      return `__typename ${types.map((one) => `... on ${one.name} { ${this.fields(one, depth, one.name)} }`).join(' ')}`;
    }
    return this.fields(type as GraphQLObjectType, depth, '');
  }

  private fields(type: GraphQLObjectType, depth: number, prefix: string): string {
    const chosen = Object.entries(type.getFields()).flatMap(([name, field]) => {
      const isLeaf = !isCompositeType(getNamedType(field.type));
      if (!this.chance(isLeaf ? 0.6 : 0.35)) return [];
      return this.field(name, field, depth, prefix) ?? [];
    });
    return ['__typename', ...chosen].join(' ');
  }

  private argument(
    { name, type }: GraphQLArgument | GraphQLInputField,
    owner: string,
    depth: number,
  ): string[] {
    // Filters are nested once, and conditions on the whole filter are not allowed in its parts.
    const isOutside = ['and', 'or', 'not', 'includeRetracted'].includes(name);
    const wanted = isNonNullType(type) || (this.chance(0.3) && !(isOutside && depth > 1));
    const value = wanted ? this.value(getNullableType(type), name, owner, depth) : null;
    return value === null ? [] : [`${name}: ${value}`];
  }

  private value(type: GraphQLInputType, name: string, owner: string, depth: number): string | null {
    if (name === 'boundingBox') return this.oneOf(BOXES);
    if (isListType(type)) {
      const items = Array.from({ length: 1 + this.gen(fc.nat, { max: 2 }) }, () =>
        this.value(getNullableType(type.ofType), name, owner, depth),
      );
      return `[${items.join(', ')}]`;
    }
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).flatMap((one) => this.argument(one, owner, depth + 1));
      // `match` is only allowed with a time or a place.
      const isMatched = given.some((one) => /^(during|at): /.test(one));
      return `{ ${given.filter((one) => isMatched || !one.startsWith('match: ')).join(', ')} }`;
    }
    switch (type.name) {
      case 'ID':
        return this.id(KINDS[name] ?? KINDS[owner] ?? ANY);
      case 'EDTF':
        return JSON.stringify(this.oneOf(TIMES));
      case 'Boolean':
        return String(this.chance(0.5));
      case 'Int':
      case 'Float':
        // A page has one end; other numbers stay within their bounds.
        return name === 'last' ? null : String(this.oneOf(NUMBERS[name] ?? [1, 2, 5, 20]));
      default:
        return name === 'after' || name === 'before' ? null : JSON.stringify(this.oneOf(WORDS));
    }
  }

  private id(kinds: readonly Kind[]): string {
    const kind = this.oneOf(kinds.filter((one) => this.ids[one].length > 0));
    return JSON.stringify(this.oneOf(this.ids[kind]));
  }

  private chance(probability: number): boolean {
    return this.gen(fc.nat, { max: 99 }) < probability * 100;
  }
}
