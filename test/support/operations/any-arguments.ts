import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.js';

/** Maximum nesting of inputs, which may contain inputs of their own type. */
const MAX_DEPTH = 2;

const LEAVES: Readonly<Record<string, unknown>> = {
  ID: 'actor:raf',
  Int: 3,
  Float: 0.5,
  Boolean: true,
  EDTF: '2019-03-17',
  DateTime: '2019-03-17T00:00:00Z',
};

/** Arguments that fit the schema, whatever they mean; optional ones sometimes, also as null. */
export const anyArguments = (
  { args }: GraphQLField<unknown, unknown>,
  random: Random,
): Record<string, unknown> => valuesOf(args, random, 0);

function valuesOf(
  wanted: readonly (GraphQLArgument | GraphQLInputField)[],
  random: Random,
  depth: number,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type } of wanted) {
    if (isNonNullType(type)) values[name] = valueOf(type.ofType, random, depth);
    else if (depth < MAX_DEPTH && random.chance(30))
      values[name] = random.chance(20) ? null : valueOf(type, random, depth);
  }
  return values;
}

function valueOf(type: GraphQLInputType, random: Random, depth: number): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return Array.from({ length: random.upTo(2) }, () => valueOf(nullable.ofType, random, depth));
  if (isEnumType(nullable)) return random.oneOf(nullable.getValues()).name;
  if (isInputObjectType(nullable)) return valuesOf(Object.values(nullable.getFields()), random, depth + 1);
  return LEAVES[nullable.name] ?? 'a “word”';
}
