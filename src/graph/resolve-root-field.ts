import { executeRootField } from './execute-root-field.js';
import type { FieldRequest } from './field-request.js';
import { normalizeField } from './selection/normalize-field.js';
import type { RootFieldCompiler } from './root-fields/root-field.js';

/** Resolves a root field, with everything selected below it, by one statement. */
export async function resolveRootField(request: FieldRequest, compile: RootFieldCompiler): Promise<never> {
  // The compiler returns the type that the schema declares for this field.
  return (await executeRootField(normalizeField(request), compile, request)) as never;
}
