import { Args, Field, type ClassType } from 'type-graphql';
import { Maps } from './registry.js';
import type { FieldMapping } from './field-mapping.js';

interface PagedField {
  readonly connection: () => ClassType;
  readonly arguments: () => ClassType;
  readonly description: string;
  readonly mapping: FieldMapping;
}

/**
 * Property decorator: a field with arguments that the compiler resolves with everything else. TypeGraphQL supports
 * arguments only on methods; but a method would be a resolver below the root.
 */
export function Paged({ connection, arguments: pageArguments, description, mapping }: PagedField) {
  return (prototype: object, name: string): void => {
    Field(connection, { description })(prototype, name);
    Args(pageArguments)(prototype, name, 0);
    Maps(mapping)(prototype, name);
  };
}
