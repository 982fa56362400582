import type { FieldMapping } from '../mapping/field-mapping.js';

/** Name of a property; inside a value such as a time, it may depend on the field that holds the value. */
type PropertyName = string | ((owner: string) => string);

const nameIn = (name: PropertyName, owner = ''): string => (typeof name === 'string' ? name : name(owner));

/** A property of the node, as it is. */
export function property(name: PropertyName): FieldMapping {
  return {
    compile: (_field, { record, owner }, { moment }) => ({
      expression: moment.field(record, ...nameIn(name, owner).split('.')),
      read: (value) => value,
    }),
  };
}

/** The id of the node, the same in all its versions; in snapshots with its instant. */
export function idProperty(): FieldMapping {
  return {
    compile: (_field, { node }, { moment }) => ({
      expression: moment.withIdSuffix(node.property('id')),
      read: (value) => value,
    }),
  };
}

/** An instant. Sent as milliseconds, which is several times faster than dates. */
export function instantProperty(name: PropertyName): FieldMapping {
  return {
    compile: (_field, { record, owner }, { moment }) => ({
      expression: moment.field(record, nameIn(name, owner), 'epochMillis'),
      read: (value) => (value === null ? null : new Date(value as number)),
    }),
  };
}
