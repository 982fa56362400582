import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import type { RootFieldOperation } from '../../query/operation/root-field-operation.js';
import type { FieldRequest } from '../../query/read/field-request.js';
import { asCompleteObject } from '../../query/serialize/node-format.js';
import type { AsOf } from '../../time/as-of.js';
import { isStillNewest } from '../../write/ledger.js';

/** What one page of an export is read with: the schema, the context, and as of when; null for now. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly at: AsOf | null;
}

/** The schema and context of an export, and as of when it is. */
export class ExportContext {
  readonly #now: Reading;
  readonly #then: Reading;

  constructor(
    schema: GraphQLSchema,
    readonly context: Context,
    readonly at: AsOf,
    /** Whether that is the newest write, and nothing later has been seen. */
    private isNow: boolean,
  ) {
    this.#now = { schema, context, at: null };
    this.#then = { schema, context, at };
  }

  /**
   * Reads something as of the instant of the export. Until the next write, the graph is as it was then, and how it is now is
   * read faster. What may have seen a later write is read again.
   */
  async read<Result>(read: (reading: Reading) => Promise<Result>): Promise<Result> {
    const { database, signal } = this.context;
    if (this.isNow) {
      const [found] = await Promise.allSettled([read(this.#now)]);
      const isStillNow = await isStillNewest(this.at.instant, database, signal);
      // A page that was read ahead may have learned of a write meanwhile.
      this.isNow &&= isStillNow;
      if (isStillNow) {
        if (found.status === 'rejected') throw found.reason;
        return found.value;
      }
    }
    return read(this.#then);
  }
}

/** The request for the root field of an operation. */
export const requestOf = (
  operation: RootFieldOperation,
  variables: Readonly<Record<string, unknown>>,
  reading: Reading,
): FieldRequest => operation.request(variables, { ...reading, nodeFormat: asCompleteObject });
