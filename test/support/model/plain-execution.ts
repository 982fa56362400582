import { buildSchema, execute, getNamedType, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { encodeCursor } from '../../../src/query/page/cursor.js';
import { KnownBy } from '../../../src/time/as-of.js';
import { instantText } from '../../../src/time/instant.js';
import { packagePath } from '../../../src/package-path.js';
import type { RandomOperation } from '../operations/random-operation.js';
import { changes } from './changes.js';
import type { Place } from './connection.js';
import type { FlatGraph, FlatNode } from './flat-graph.js';
import { resolvers, roots, typeOf, type Resolvers } from './resolvers.js';

/** The schema as published to clients, without our resolvers. */
export const published: GraphQLSchema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));

const ALL: Resolvers = { ...resolvers, Query: roots, Snapshot: roots, Mutation: changes };
const CURSORS = ['cursor', 'startCursor', 'endCursor'];

/** Something seen in a graph, now or as of an instant, which ids and cursors then carry. */
class Sight {
  constructor(
    readonly graph: FlatGraph,
    readonly value: Readonly<Record<string, unknown>>,
    readonly at: Date | null = null,
    /** The field that returned it, if it is part of a page. */
    readonly list = '',
  ) {}

  /** Something beside it or below it. */
  of(value: unknown, list = this.list): unknown {
    if (Array.isArray(value)) return value.map((item) => this.of(item, list));
    const isObject = typeof value === 'object' && value !== null && !(value instanceof Date);
    return isObject ? new Sight(this.graph, value as Record<string, unknown>, this.at, list) : value;
  }

  carrying(id: unknown): unknown {
    if (Array.isArray(id)) return id.map((one) => this.carrying(one));
    return typeof id === 'string' && this.at ? `${id}@${instantText(this.at)}` : id;
  }

  carryingCursor(cursor: unknown): unknown {
    if (cursor == null) return null;
    const { order, key } = cursor as Place;
    return encodeCursor(
      { list: this.list, order, at: this.at && { instant: this.at, knownBy: KnownBy.RECORDED } },
      key,
    );
  }
}

/** The graph as read after the last write that was not later than an instant. */
function sightAt(graphs: readonly FlatGraph[], instant: string): Sight {
  const at = new Date(instant);
  const graph = graphs.findLast(({ instant: own }) => own <= at);
  if (!graph) throw new TypeError(`Nothing was read before ${instant}.`);
  return new Sight(graph, {}, at);
}

/** The response of plain graphql-js over directly read graphs, of which the newest is the current one. */
export async function executePlainly(
  { query, variables }: RandomOperation,
  graphs: readonly FlatGraph[],
): Promise<ExecutionResult> {
  return execute({
    schema: published,
    document: parse(query),
    variableValues: variables,
    rootValue: new Sight(graphs.at(-1) as FlatGraph, {}),
    fieldResolver: (here: Sight, given, _context, { parentType, fieldName, returnType }) => {
      if (fieldName === 'asOf') return sightAt(graphs, given['at'] as string);
      const [id, instant] = String(given['id']).split('@');
      const sight = instant === undefined ? here : sightAt(graphs, instant);
      const resolve = ALL[parentType.name]?.[fieldName];
      const value = resolve
        ? resolve(sight.value, 'id' in given ? { ...given, id } : given, sight.graph)
        : sight.value[fieldName];
      if (CURSORS.includes(fieldName)) return sight.carryingCursor(value);
      const { name } = getNamedType(returnType);
      if (name === 'ID') return sight.carrying(value);
      return name.endsWith('Connection') ? sight.of(value, fieldName) : sight.of(value);
    },
    typeResolver: ({ value }: Sight) => typeOf(value as unknown as FlatNode),
  });
}
