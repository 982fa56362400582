import { executeRootField } from './execute-root-field.js';
import type { FieldRequest } from './field-request.js';
import { normalizeField } from './selection/normalize-field.js';
import type { RootFieldCompiler } from './root-fields/root-field.js';

/** Resolves a root field, with everything that is selected below it, by one statement. */
export async function resolveRootField(request: FieldRequest, compile: RootFieldCompiler): Promise<never> {
  // What the compiler reads is of the type that the schema promises for this field.
  return (await executeRootField(normalizeField(request), compile, request)) as never;
}
