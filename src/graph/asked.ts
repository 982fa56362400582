import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../context.js';
import { asText, type NodeForm } from './node-form.js';

/** What lies behind the fields of `asOf`: the instant as of which they are answered. */
export interface Past {
  readonly at: Date;
}

/** A root field as it was asked: the selection, the request, as of when (null for now), and in what form nodes are wanted. */
export interface Asked {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  readonly at: Date | null;
  readonly form: NodeForm;
}

/** What it takes to read something: where, how long, and as of when. */
export interface Reading {
  readonly context: Pick<Context, 'database' | 'signal'>;
  readonly at: Date | null;
}

/** Parameter decorator of a root resolver: what it must answer. */
export const AskedField = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator<Context>(({ root, info, context }): Asked => ({
    info,
    context,
    at: (root as Past | undefined)?.at ?? null,
    form: asText,
  }));
