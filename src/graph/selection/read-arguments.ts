import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { kindOfId, type RecordKind } from '../ids.js';
import type { LeafValue } from './argument.js';

type Coerced = Readonly<Record<string, unknown>>;

/** Splits coerced arguments into their shape, which is returned, and their values, which are added to `values`. */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  coerced: Coerced,
  path: string,
  values: LeafValue[],
): Coerced {
  const shape: Record<string, unknown> = {};
  for (const { name, type } of field.args) {
    if (coerced[name] != null) shape[name] = readArgument(type, coerced[name], `${path}.${name}`, values);
  }
  return shape;
}

function readArgument(type: GraphQLInputType, value: unknown, path: string, values: LeafValue[]): unknown {
  if (isNonNullType(type)) return readArgument(type.ofType, value, path, values);
  const named = getNamedType(type);
  if (!isInputObjectType(named)) {
    if (!isListType(type) && (isEnumType(named) || named.name === 'Boolean')) return value;
    const slot = values.push({ value, path }) - 1;
    return named.name === 'ID' ? { slot, kinds: kindsOf(value as string | string[]) } : { slot };
  }
  if (isListType(type)) {
    const items = value as readonly unknown[];
    return items.map((item, index) => readArgument(named, item, `${path}[${index}]`, values));
  }
  const shape: Record<string, unknown> = {};
  for (const input of Object.values(named.getFields())) {
    const given = (value as Coerced)[input.name];
    if (given != null) shape[input.name] = readArgument(input.type, given, `${path}.${input.name}`, values);
  }
  return shape;
}

const kindsOf = (ids: string | readonly string[]): RecordKind[] =>
  [...new Set([ids].flat().map(kindOfId))].filter((kind) => kind !== null).sort();
