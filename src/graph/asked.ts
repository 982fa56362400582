import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../context.js';
import { asText, type NodeForm } from './node-form.js';
import { suffixOf } from './snapshot/snapshot-ids.js';

/** What lies behind the fields of `asOf`, which have resolvers as the root's have: the instant as of which they are answered. */
export class Past {
  constructor(readonly at: Date) {}
}

/** A root field as it was asked: the selection, the request, as of when (null for now), and in what form nodes are wanted. */
export interface Asked {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  readonly at: Date | null;
  /** What stands behind each id in the answer: in a snapshot its instant, else nothing. */
  readonly idSuffix: string;
  readonly form: NodeForm;
}

/** What it takes to read something: where, how long, and as of when. */
export interface Reading {
  readonly context: Pick<Context, 'database' | 'signal'>;
  readonly at: Date | null;
}

/** Parameter decorator of a root resolver: what it must answer. */
export const AskedField = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator<Context>(({ root, info, context }) => fieldAsked(root, context, info));

/** What a root field is asked, as its resolver is told. */
export const fieldAsked = (root: unknown, context: Context, info: GraphQLResolveInfo): Asked => ({
  info,
  context,
  ...(root instanceof Past
    ? { at: root.at, idSuffix: suffixOf(root.at) }
    : { at: context.asOf ?? null, idSuffix: '' }),
  form: asText,
});
