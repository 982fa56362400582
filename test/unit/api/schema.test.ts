import { readFile } from 'node:fs/promises';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { mappingOf } from '../../../src/query/compile/compile-fields.js';
import { storedType } from '../../../src/query/mapping/registry.js';
import { packagePath } from '../../../src/package-path.js';
import { schemaText } from '../../../src/api/print-schema.js';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

test('schema.graphql is what the code says; `npm run schema` renews it', async () => {
  expect(await readFile(packagePath('schema.graphql'), 'utf8')).toBe(await schemaText());
});

test('every type, field, argument and value has a description', () => {
  const bare: string[] = [];
  const look = (name: string, described: { description?: string | null | undefined }) => {
    if (!described.description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) look(type.name, type);
    if (isEnumType(type))
      type.getValues().forEach((value) => {
        look(`${type.name}.${value.name}`, value);
      });
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field) {
        (field.args as readonly GraphQLArgument[]).forEach((one) => {
          look(`${type.name}.${field.name}(${one.name})`, one);
        });
      }
    }
  }
  expect(bare).toEqual([]);
});

test('every field of a stored type says how it is answered', () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !storedType(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      expect(() => mappingOf(type, field)).not.toThrow();
    }
  }
});
