import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { AsOf } from '../../time/as-of.js';
import { plainId } from './snapshot-ids.js';

/**
 * A coerced value of an argument, with every id in it as records have it. Throws WRONG_INSTANT at one that carries an
 * instant other than that as of which the field is resolved.
 */
export function withPlainIds(
  type: GraphQLInputType,
  value: unknown,
  request: { readonly at: AsOf | null },
  path: string,
): unknown {
  if (value == null) return value;
  if (isNonNullType(type)) return withPlainIds(type.ofType, value, request, path);
  if (isListType(type))
    return (value as unknown[]).map((item, index) =>
      withPlainIds(type.ofType, item, request, `${path}[${index}]`),
    );
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        fields[name]
          ? withPlainIds(fields[name].type, inner, request, `${path}.${name}`)
          : (inner as unknown),
      ]),
    );
  }
  return getNamedType(type).name === 'ID' ? plainId(value as string, request, path) : value;
}
