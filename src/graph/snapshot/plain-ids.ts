import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { plainId } from './snapshot-ids.js';

/**
 * A coerced value of an argument, with every id in it as records have it. Throws WRONG_INSTANT at one that carries an
 * instant other than that as of which the question is answered.
 */
export function withPlainIds(
  type: GraphQLInputType,
  value: unknown,
  asked: { readonly at: Date | null },
  path: string,
): unknown {
  if (value == null) return value;
  if (isNonNullType(type)) return withPlainIds(type.ofType, value, asked, path);
  if (isListType(type))
    return (value as unknown[]).map((item, index) =>
      withPlainIds(type.ofType, item, asked, `${path}[${index}]`),
    );
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        fields[name] ? withPlainIds(fields[name].type, inner, asked, `${path}.${name}`) : (inner as unknown),
      ]),
    );
  }
  return getNamedType(type).name === 'ID' ? plainId(value as string, asked, path) : value;
}
