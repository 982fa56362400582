import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { plain } from './plain.js';

/** A place in the arguments of a field that takes an id. */
export interface IdArgument {
  /** E.g. `Query.events(filter.by)`. */
  readonly name: string;
  /** The field with an id there, and a selection of everything below it. */
  readonly field: (id: string) => string;
  /** Type of the field's parent; null for a root field. */
  readonly owner: string | null;
}

type Steps = readonly string[];

/**
 * Every argument of type ID of fields in queries, at the roots and below, and every field of type ID in their inputs,
 * except in nested filters of the same type.
 */
export function idArguments(schema: GraphQLSchema): IdArgument[] {
  const written = new Set([schema.getMutationType()?.name, schema.getSubscriptionType()?.name, 'Snapshot']);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__') && !written.has(name))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) =>
          placesIn(argument.type, [argument.name]).map((steps) => ({
            name: `${type.name}.${field.name}(${steps.join('.')})`,
            field: (id: string) => withId(field, steps, id),
            owner: type.name === schema.getQueryType()?.name ? null : type.name,
          })),
        ),
      ),
    );
}

function placesIn(type: GraphQLInputType, steps: Steps): Steps[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [steps];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    getNamedType(field.type) === named ? [] : placesIn(field.type, [...steps, field.name]),
  );
}

function withId(field: GraphQLField<unknown, unknown>, [first = '', ...rest]: Steps, id: string) {
  const given = field.args.flatMap((argument) => {
    if (argument.name === first) return [`${first}: ${literal(argument.type, rest, id)}`];
    return isNonNullType(argument.type) ? [`${argument.name}: ${usual(argument, id)}`] : [];
  });
  return `${field.name}(${given.join(', ')}) ${selection(field.type)}`;
}

function literal(type: GraphQLInputType, [step, ...rest]: Steps, id: string): string {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return `[${literal(nullable.ofType, step === undefined ? [] : [step, ...rest], id)}]`;
  if (step === undefined || !isInputObjectType(nullable)) return JSON.stringify(id);
  const inner = nullable.getFields()[step];
  return `{ ${step}: ${literal(inner?.type as GraphQLInputType, rest, id)} }`;
}

/** A value for a required argument; for an enum of kinds, the kind of the id. */
function usual({ type }: GraphQLArgument, id: string): string {
  const named = getNamedType(type);
  if (named.name === 'ID') return JSON.stringify(plain(id));
  if (!isEnumType(named)) return '"army"';
  const kind = id.split(':')[0]?.toUpperCase();
  return (named.getValues().find(({ name }) => name === kind) ?? named.getValues()[0])?.name ?? '';
}

/** A selection of the fields of a value, and of the ids of the things in it. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return '{ __typename id }';
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.length === 0)
    .flatMap((field) => {
      if (!isCompositeType(getNamedType(field.type))) return [field.name];
      return field.name === 'nodes' ? [`nodes { ${idOrNothing(getNamedType(field.type))} }`] : [];
    });
  return `{ __typename ${fields.join(' ')} }`;
}

const idOrNothing = (type: GraphQLNamedType): string =>
  'getFields' in type && 'id' in type.getFields() ? 'id' : '__typename';
