import Cypher from '@neo4j/cypher-builder';
import { compileFields } from '../compile/compile-fields.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import { markerOf } from '../mapping/registry.js';
import { selectedFields } from '../selection/selected-fields.js';

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
