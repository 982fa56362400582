import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import type { RootFieldOperation } from '../../query/operation/root-field-operation.js';
import type { FieldRequest } from '../../query/read/field-request.js';
import { asCompleteObject } from '../../query/serialize/node-format.js';
import type { AsOf } from '../../time/as-of.js';

/** The schema and context of an export, and as of when it is. */
export interface ExportContext {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly at: AsOf;
}

/** The request for the root field of an operation, as of the instant of the export. */
export const requestOf = (
  operation: RootFieldOperation,
  variables: Readonly<Record<string, unknown>>,
  exportContext: ExportContext,
): FieldRequest => operation.request(variables, { ...exportContext, nodeFormat: asCompleteObject });
