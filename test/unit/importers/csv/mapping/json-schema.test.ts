import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import {
  mappingJsonSchema,
  mappingSchemaText,
} from '../../../../../src/importers/csv/mapping/json-schema.js';
import { packagePath } from '../../../../../src/package-path.js';
import { WRONG_MAPPINGS } from './wrong-mappings.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(mappingJsonSchema());

test('docs/csv-mapping.schema.json is what the code says; `npm run schema` renews it', () => {
  expect(readFileSync(packagePath('docs/csv-mapping.schema.json'), 'utf8')).toBe(mappingSchemaText());
});

test('every field that a mapping may have is described', () => {
  const bare: string[] = [];
  const look = (path: string, schema: any): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [name, inner] of Object.entries<any>(schema.properties ?? {})) {
      if (!inner.description && !inner.$ref) bare.push(`${path}.${name}`);
    }
    for (const [name, inner] of Object.entries<any>(schema)) look(`${path}.${name}`, inner);
  };
  look('', mappingJsonSchema());
  expect(bare).toEqual([]);
  const definitions = Object.entries<any>(mappingJsonSchema().$defs ?? {});
  expect(definitions.filter(([, { description }]) => !description)).toEqual([]);
});

test.each(['european', 'american'])('a validator of others takes the mapping of the %s table', (name) => {
  const text = readFileSync(packagePath(`test/unit/importers/csv/tables/${name}.yaml`), 'utf8');
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test.each(WRONG_MAPPINGS.filter(({ byShape }) => byShape))('it refuses $title as we do', ({ text }) => {
  expect(validate(parse(text))).toBe(false);
});
