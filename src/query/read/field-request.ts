import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../../context.js';
import { asJsonText, type NodeFormat } from '../serialize/node-format.js';
import type { AsOf } from '../../time/as-of.js';
import { suffixOf } from '../snapshot/snapshot-ids.js';

/** The source of the fields of `asOf`, which have resolvers as root fields have: as of when they are resolved. */
export class SnapshotRoot {
  constructor(readonly at: AsOf) {}
}

/** A request for a root field: the selection, the context, the instant (null for now), and the format of nodes. */
export interface FieldRequest {
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
  readonly at: AsOf | null;
  /** Suffix of each id in the response: in a snapshot its instant, otherwise empty. */
  readonly idSuffix: string;
  readonly nodeFormat: NodeFormat;
}

/** What reading needs: the database, the signal, and the instant. */
export interface ReadContext {
  readonly context: Pick<Context, 'database' | 'signal'>;
  readonly at: AsOf | null;
}

/** Parameter decorator for resolvers of root fields: the request for the field. */
export const RequestedField = (): ReturnType<typeof createParameterDecorator> =>
  createParameterDecorator<Context>(({ root, info, context }) => fieldRequestOf(root, context, info));

/** The request for a root field, from the arguments of its resolver. */
export const fieldRequestOf = (root: unknown, context: Context, info: GraphQLResolveInfo): FieldRequest => ({
  info,
  context,
  ...(root instanceof SnapshotRoot
    ? { at: root.at, idSuffix: suffixOf(root.at) }
    : { at: context.asOf ?? null, idSuffix: '' }),
  nodeFormat: asJsonText,
});

/** Path of an argument of a root field in the request, e.g. `paths.from`; or of a field below it in the response. */
export const argumentPath = ({ info }: FieldRequest, name: string): string =>
  `${String(info.path.key)}.${name}`;
