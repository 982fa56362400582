import { z } from 'zod';
import { MappingSchema } from './mapping.js';
import type { Path } from './mapping-source.js';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a mapping (draft 2020-12): docs/csv-mapping.schema.json. */
export const mappingJsonSchema = (): Schema => z.toJSONSchema(MappingSchema, { io: 'input' });

/** The same as text, for its file. */
export const mappingSchemaText = (): string => `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`;

/** The names of the fields allowed at a place in a mapping. */
export function fieldsAt(path: Path): string[] {
  const root = mappingJsonSchema();
  const reached = path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => forms(schema, root)).flatMap((form) => within(form, key)),
    [root],
  );
  const fields = reached
    .flatMap((schema) => forms(schema, root))
    .flatMap(({ properties }) => Object.keys(properties ?? {}));
  return [...new Set(fields)];
}

function within({ properties, items }: Schema, key: string | number): Schema[] {
  const inner = typeof key === 'number' ? items : properties?.[key];
  return typeof inner === 'object' && !Array.isArray(inner) ? [inner] : [];
}

/** A schema with its references resolved, and each of its alternatives. */
function forms(schema: Schema, root: Schema): Schema[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  const referred = name === undefined ? undefined : root.$defs?.[name];
  const others = [...(schema.anyOf ?? []), ...(typeof referred === 'object' ? [referred] : [])];
  return [schema, ...others.flatMap((other) => (typeof other === 'object' ? forms(other, root) : []))];
}
