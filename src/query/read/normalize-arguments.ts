import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { kindOfId, type RecordKind } from '../../storage/ids.js';
import type { ParameterValue } from './parameter.js';

type CoercedArguments = Readonly<Record<string, unknown>>;

/** Separates the values from coerced arguments: moves them to `values`, and puts parameters in their place. */
export function normalizeArguments(
  field: GraphQLField<unknown, unknown>,
  coerced: CoercedArguments,
  path: string,
  values: ParameterValue[],
): CoercedArguments {
  const normalized: Record<string, unknown> = {};
  for (const { name, type } of field.args) {
    if (coerced[name] != null)
      normalized[name] = normalizeArgument(type, coerced[name], `${path}.${name}`, values);
  }
  return normalized;
}

function normalizeArgument(
  type: GraphQLInputType,
  value: unknown,
  path: string,
  values: ParameterValue[],
): unknown {
  if (isNonNullType(type)) return normalizeArgument(type.ofType, value, path, values);
  const named = getNamedType(type);
  if (!isInputObjectType(named)) {
    if (!isListType(type) && (isEnumType(named) || named.name === 'Boolean')) return value;
    const index = values.push({ value, path }) - 1;
    return named.name === 'ID' ? { index, kinds: kindsOf(value as string | string[]) } : { index };
  }
  if (isListType(type)) {
    const items = value as readonly unknown[];
    return items.map((item, index) => normalizeArgument(named, item, `${path}[${index}]`, values));
  }
  const normalized: Record<string, unknown> = {};
  for (const input of Object.values(named.getFields())) {
    const given = (value as CoercedArguments)[input.name];
    if (given != null)
      normalized[input.name] = normalizeArgument(input.type, given, `${path}.${input.name}`, values);
  }
  return normalized;
}

const kindsOf = (ids: string | readonly string[]): RecordKind[] =>
  [...new Set([ids].flat().map(kindOfId))].filter((kind) => kind !== null).sort();
