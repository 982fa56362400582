import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../../../src/context.js';
import { fieldRequestOf, type FieldRequest } from '../../../src/query/read/field-request.js';
import { asNested } from '../../../src/query/serialize/node-format.js';
import { typeOfResponseObject } from '../../../src/query/serialize/response-object.js';
import { ClaimResolver } from '../../../src/api/claim-resolver.js';
import { EventResolver } from '../../../src/api/event-resolver.js';
import { NeighborhoodResolver } from '../../../src/api/neighborhood-resolver.js';

type Given = Readonly<Record<string, never>>;

const events = new EventResolver();
const claims = new ClaimResolver();
const neighborhoods = new NeighborhoodResolver();

/** The root fields that are queried, with our own resolvers. */
const ROOTS: Readonly<Record<string, (given: Given, request: FieldRequest) => Promise<unknown>>> = {
  events: (given, request) => events.events(given, request),
  claim: ({ id = '' }, request) => claims.claim(id, request),
  neighborhood: ({ id = '', depth = null, limit = null }, request) =>
    neighborhoods.neighborhood(id, depth, limit, request),
};

/**
 * Our schema, executed by graphql-js: root fields return the objects that the compiler reads, and fields below are read
 * by response key.
 */
export function executedPlainly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfResponseObject;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = type === schema.getQueryType() ? resolverOf(field.name) : undefined;
  }
  return schema;
}

function resolverOf(name: string): GraphQLFieldResolver<unknown, Context, Given> | undefined {
  const root = ROOTS[name];
  return (
    root &&
    ((source, given, context, info) =>
      root(given, { ...fieldRequestOf(source, context, info), nodeFormat: asNested }))
  );
}
