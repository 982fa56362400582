import type Cypher from '@neo4j/cypher-builder';
import { getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';
import { inside } from '../fields/inside.js';
import { property } from '../fields/property.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import { fieldMapping, markerOf } from '../mapping/registry.js';
import type { SelectedField } from '../question/selection.js';
import type { Compilation } from './compilation.js';
import type { ReadRow } from './column.js';
import type { Source } from './source.js';

/** The columns of an object's fields, and how an object is made of them. */
export interface Fields {
  readonly expressions: readonly Cypher.Expr[];
  /** Takes the row from its `offset`-th value on. */
  readonly read: ReadRow;
}

/** Compiles the fields of one object type. Its columns start at `offset` in the row. */
export function compileFields(
  type: string,
  fields: readonly SelectedField[],
  source: Source,
  compilation: Compilation,
  offset = 0,
): Fields {
  const columns = fields.map((field) => ({
    key: field.key,
    ...mappingOf(type, field.name, compilation).compile(field, source, compilation),
  }));
  return {
    expressions: columns.map(({ expression }) => expression),
    read: (row) => {
      const object: Record<string, unknown> = { __typename: type };
      for (let index = 0; index < columns.length; index += 1) {
        const { key, read } = columns[index] as (typeof columns)[number];
        object[key] = read(row[offset + index]);
      }
      return object;
    },
  };
}

/** How a field is answered: as its class declares, or else as the property of its name. */
export function mappingOf(
  type: string,
  field: string,
  { schema }: Pick<Compilation, 'schema'>,
): FieldMapping {
  const object = schema.getType(type) as GraphQLObjectType;
  const declared = fieldMapping([type, ...object.getInterfaces().map(({ name }) => name)], field);
  if (declared) return declared;
  const definition = object.getFields()[field];
  if (!definition) throw new TypeError(`The schema has no field ${type}.${field}.`);
  const named = getNamedType(definition.type);
  if (isLeafType(named)) return property(field);
  if (markerOf(named.name)) return inside(field);
  throw new TypeError(`${type}.${field} does not say how it is answered: give it @Maps(…).`);
}
