import Cypher from '@neo4j/cypher-builder';
import { getNamedType, isLeafType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { property } from '../fields/property.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import { fieldMapping, markerOf } from '../mapping/registry.js';
import { objectReader, type ReadObject } from '../serialize/object-reader.js';
import { type SelectedField, selectedFields } from '../read/selection.js';
import type { Compilation } from './compilation.js';
import type { Source } from './source.js';

/** The columns of an object's fields, and how to build the object from them. */
export interface Fields {
  readonly expressions: readonly Cypher.Expr[];
  /** Positions in the row of fields that are gathered from several rows. */
  readonly gathering: readonly number[];
  /** Reads the row from position `offset` on. */
  readonly read: ReadObject<readonly unknown[]>;
}

/** Compiles the fields of one object type. Its columns start at `offset` in the row. */
export function compileFields(
  type: string,
  fields: readonly SelectedField[],
  source: Source,
  compilation: Compilation,
  offset = 0,
): Fields {
  const expressions: Cypher.Expr[] = [];
  const gathering: number[] = [];
  const object = compilation.schema.getType(type) as GraphQLObjectType;
  const read = objectReader({ type, fields }, (field) => {
    const { gathers, compile } = mappingOf(object, definitionOf(object, field.name));
    const column = compile(field, source, compilation);
    const index = offset + expressions.push(column.expression) - 1;
    if (gathers) gathering.push(index);
    return (row: readonly unknown[]) => column.read(row[index]);
  });
  return { expressions, gathering, read };
}

function definitionOf(object: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const definition = object.getFields()[name];
  if (!definition) throw new TypeError(`The schema has no field ${object.name}.${name}.`);
  return definition;
}

/** The mapping of a field: as its class declares, otherwise the property of its name. */
export function mappingOf(
  object: GraphQLObjectType,
  { name, type }: GraphQLField<unknown, unknown>,
): FieldMapping {
  const owners = [object, ...object.getInterfaces()].map((owner) => owner.name);
  const declared = fieldMapping(owners, name);
  if (declared) return declared;
  const named = getNamedType(type);
  if (isLeafType(named)) return property(name);
  if (markerOf(named.name)) return embedded(name);
  throw new TypeError(`${object.name}.${name} does not say how it is resolved: give it @Maps(…).`);
}

/** A value embedded in the record: a time, a quantity, a position. Null if its marker property is unset. */
export function embedded(owner: string): FieldMapping {
  return {
    compile: (field, { node, record }, compilation) => {
      const { type, fields } = selectedFields(field);
      const marker = markerOf(type)?.(owner);
      if (marker === undefined) throw new TypeError(`${type} is not embedded in a record.`);
      const columns = compileFields(type, fields, { node, record, owner }, compilation, 1);
      return {
        expression: new Cypher.List([compilation.moment.field(record, marker), ...columns.expressions]),
        read: (value) => {
          const row = value as readonly unknown[];
          return row[0] === null ? null : columns.read(row);
        },
      };
    },
  };
}
