import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../context.js';
import { asJsonText, type NodeFormat } from './node-format.js';
import { suffixOf } from './snapshot/snapshot-ids.js';

/** What lies behind the fields of `asOf`, which have resolvers as the root's have: the instant as of which they are answered. */
export class SnapshotRoot {
  constructor(readonly at: Date) {}
}

/** A root field as it was asked: the selection, the request, as of when (null for now), and in what form nodes are wanted. */
export interface FieldRequest {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  readonly at: Date | null;
  /** What stands behind each id in the answer: in a snapshot its instant, else nothing. */
  readonly idSuffix: string;
  readonly nodeFormat: NodeFormat;
}

/** What it takes to read something: where, how long, and as of when. */
export interface ReadContext {
  readonly context: Pick<Context, 'database' | 'signal'>;
  readonly at: Date | null;
}

/** Parameter decorator of a root resolver: what it must answer. */
export const RequestedField = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator<Context>(({ root, info, context }) => fieldRequestOf(root, context, info));

/** What a root field is asked, as its resolver is told. */
export const fieldRequestOf = (root: unknown, context: Context, info: GraphQLResolveInfo): FieldRequest => ({
  info,
  context,
  ...(root instanceof SnapshotRoot
    ? { at: root.at, idSuffix: suffixOf(root.at) }
    : { at: context.asOf ?? null, idSuffix: '' }),
  nodeFormat: asJsonText,
});
