import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { UserError } from '../../errors/user-error.js';
import { DateTime } from '../../knowledge/scalars.js';
import { SnapshotRoot } from '../field-request.js';
import { checkedInstant, instantText } from './instant.js';

/**
 * Gives the schema's root the field `asOf`, and to its type the fields that the root has besides: TypeGraphQL has no
 * class for either. It is a type of its own, without an id, because to the caches of clients there is one Query.
 */
export function withSnapshots(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...rest } = schema.toConfig();
  const { fields, ...root } = (query as GraphQLObjectType).toConfig();
  const Snapshot = new GraphQLObjectType({
    name: 'Snapshot',
    description:
      'The graph as of an instant, with every field of Query except asOf. Its ids carry the instant, e.g. actor:raf@2019-03-25T00:00:00Z; its arguments accept ids with or without that instant. Here and outside, node, nodes, actor, place, event, document and claim accept an id of any instant, and answer as of that instant.',
    fields,
  });
  const Query = new GraphQLObjectType({
    ...root,
    fields: {
      ...fields,
      asOf: {
        type: new GraphQLNonNull(Snapshot),
        description:
          'The same graph as it was known at that instant: only what had been recorded and not retracted by then, in its state at the time. Empty before the first record. An id that was not yet known matches nothing; an id that is unknown to this day is an error.',
        args: {
          at: { type: new GraphQLNonNull(DateTime), description: 'The instant, e.g. 2026-03-25T12:00:00Z.' },
        },
        resolve: (_root, { at }: { at: Date }, { asOf }: Context): SnapshotRoot => {
          if (asOf) throw nested(asOf);
          if (!checkedInstant(at)) throw outOfRange;
          return new SnapshotRoot(at);
        },
      },
    },
  });
  return new GraphQLSchema({
    ...rest,
    query: Query,
    types: [...types.filter((type) => type !== query), Snapshot],
  });
}

const nested = (at: Date): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'asOf',
    message: `This whole request is answered as of ${instantText(at)}, so that asOf cannot stand in it.`,
    hint: 'Leave out asOf, or the header Claimgraph-As-Of and the parameter asOf of the address.',
  });

const outOfRange = UserError.of({
  code: 'INVALID_TIME',
  path: 'asOf.at',
  message: 'This instant has no year of four digits in UTC.',
  hint: 'Expected an instant from 0000-01-01T00:00:00Z to 9999-12-31T23:59:59.999Z.',
});
