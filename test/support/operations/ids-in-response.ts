import { getNamedType, Kind, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

/** The values of all fields of type ID in a response, each with its path of keys. */
export function idsInResponse(
  schema: GraphQLSchema,
  question: string,
  answer: unknown,
): [path: string, id: string][] {
  const paths = new Set<string>();
  const keys: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(question),
    visitWithTypeInfo(types, {
      Field: {
        enter({ alias, name }) {
          keys.push((alias ?? name).value);
          const type = types.getType();
          if (type && getNamedType(type).name === 'ID') paths.add(keys.join('.'));
        },
        leave() {
          keys.pop();
        },
      },
      FragmentDefinition: ({ name }) => {
        throw new TypeError(`Write the fragment ${name.value} out (${Kind.INLINE_FRAGMENT}).`);
      },
    }),
  );
  const found: [string, string][] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    else if (paths.has(path) && value !== null) found.push([path, value as string]);
  };
  walk(answer, '');
  return found;
}
