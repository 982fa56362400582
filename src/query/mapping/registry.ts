import Cypher from '@neo4j/cypher-builder';
import type { FieldMapping } from './field-mapping.js';
import type { Label } from '../../storage/ids.js';

/** How objects of a GraphQL type are stored as nodes. */
export interface StoredType {
  readonly label: Label;
  /** The sort key of the type's default order; unique, since it ends in the id. */
  readonly order: string;
  /** For types that share a label: the condition that a node is of this type. */
  readonly discriminator?: (node: Cypher.Node) => Cypher.Predicate;
}

type Class = abstract new (...parameters: never[]) => object;

const storedTypes = new Map<string, StoredType>();
const markers = new Map<string, (owner: string) => string>();
const fieldMappings = new Map<string, Map<string, FieldMapping>>();

/** Class decorator: objects of this type, or of types that implement it, are nodes. */
export function Stored(type: StoredType) {
  return (target: Class): void => {
    storedTypes.set(target.name, type);
  };
}

/**
 * Class decorator: objects of this type are embedded in another record, as properties of its node.
 * `marker` names the property that is set if and only if the value exists.
 */
export function Embedded(marker: (owner: string) => string) {
  return (target: Class): void => {
    markers.set(target.name, marker);
  };
}

/** Property decorator: how the field is resolved. Default: the property with the name of the field. */
export function Maps(mapping: FieldMapping) {
  return (prototype: object, name: string): void => {
    const type = prototype.constructor.name;
    const mappings = fieldMappings.get(type) ?? new Map<string, FieldMapping>();
    fieldMappings.set(type, mappings.set(name, mapping));
  };
}

export const storedType = (type: string): StoredType | undefined => storedTypes.get(type);

export const markerOf = (type: string): ((owner: string) => string) | undefined => markers.get(type);

/** The mapping that one of these types declares: the type itself first, then its interfaces. */
export function fieldMapping(types: readonly string[], field: string): FieldMapping | undefined {
  for (const type of types) {
    const mapping = fieldMappings.get(type)?.get(field);
    if (mapping) return mapping;
  }
  return undefined;
}
