import { buildSchema, execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { packagePath } from '../../../src/package-path.js';
import type { RandomOperation } from '../questions/operations/random-operation.js';
import type { FlatGraph, FlatNode } from './flat-graph.js';
import { changes } from './changes.js';
import { resolvers, roots, typeOf, type Resolvers } from './resolvers.js';

/** The schema as clients have it: no resolver of ours is known to it. */
export const published: GraphQLSchema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));

const ALL: Resolvers = { ...resolvers, Query: roots, Mutation: changes };

/** What is seen of a graph as of some instant: a part of it, and the graph itself. */
class Sight {
  constructor(
    readonly graph: FlatGraph,
    readonly value: Readonly<Record<string, unknown>>,
  ) {}
}

function sighted(graph: FlatGraph, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sighted(graph, item));
  const isObject = typeof value === 'object' && value !== null && !(value instanceof Date);
  return isObject ? new Sight(graph, value as Record<string, unknown>) : value;
}

/** The graph as it was read after the last write that was not later than an instant. */
function graphAt(graphs: readonly FlatGraph[], at: Date): FlatGraph {
  const graph = graphs.findLast(({ instant }) => instant <= at);
  if (!graph) throw new TypeError(`Nothing was read before ${at.toISOString()}.`);
  return graph;
}

/** The answer that plain graphql-js gives over graphs that were read flat, the newest of which is that of now. */
export async function executePlainly(
  { query, variables }: RandomOperation,
  graphs: readonly FlatGraph[],
): Promise<ExecutionResult> {
  return execute({
    schema: published,
    document: parse(query),
    variableValues: variables,
    rootValue: new Sight(graphs.at(-1) as FlatGraph, {}),
    fieldResolver: ({ graph, value }: Sight, given, _context, { parentType, fieldName }) => {
      if (fieldName === 'asOf') return new Sight(graphAt(graphs, new Date(given['at'] as string)), {});
      const resolve = ALL[parentType.name]?.[fieldName];
      return sighted(graph, resolve ? resolve(value, given, graph) : value[fieldName]);
    },
    typeResolver: ({ value }: Sight) => typeOf(value as unknown as FlatNode),
  });
}
