import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../context.js';
import { asJsonText, type NodeFormat } from './node-format.js';
import type { AsOf } from './snapshot/as-of.js';
import { suffixOf } from './snapshot/snapshot-ids.js';

/** The source of the fields of `asOf`, which have resolvers as root fields have: as of when they are resolved. */
export class SnapshotRoot {
  constructor(readonly at: AsOf) {}
}

/** A request for a root field: the selection, the context, as of when (null for now), and in what format nodes are wanted. */
export interface FieldRequest {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  readonly at: AsOf | null;
  /** What stands behind each id in the response: in a snapshot its instant, else nothing. */
  readonly idSuffix: string;
  readonly nodeFormat: NodeFormat;
}

/** What it takes to read something: where, how long, and as of when. */
export interface ReadContext {
  readonly context: Pick<Context, 'database' | 'signal'>;
  readonly at: AsOf | null;
}

/** Parameter decorator of a resolver of a root field: the request for the field. */
export const RequestedField = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator<Context>(({ root, info, context }) => fieldRequestOf(root, context, info));

/** The request for a root field, out of what GraphQL gives to its resolver. */
export const fieldRequestOf = (root: unknown, context: Context, info: GraphQLResolveInfo): FieldRequest => ({
  info,
  context,
  ...(root instanceof SnapshotRoot
    ? { at: root.at, idSuffix: suffixOf(root.at) }
    : { at: context.asOf ?? null, idSuffix: '' }),
  nodeFormat: asJsonText,
});
