import {
  getNamedType,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
} from 'graphql';
import type { Context } from '../../context.js';
import { OF_TODAY } from './of-today.js';
import { UserError } from '../../errors/user-error.js';
import { DateTime } from '../../time/date-time.js';
import { SnapshotRoot } from '../read/field-request.js';
import { type AsOf, asOfText, KnownBy } from '../../time/as-of.js';
import { checkedInstant } from '../../time/instant.js';

interface Arguments {
  readonly at: Date;
  readonly knownBy: KnownBy.RECORDED | KnownBy.STATED | null;
  /** A value of the enum Match. */
  readonly match: 'DEFINITE' | 'POSSIBLE' | null;
}

const KNOWN_BY = new GraphQLEnumType({
  name: 'KnownBy',
  description: 'By what it is told what was known at an instant.',
  values: {
    RECORDED: {
      value: KnownBy.RECORDED,
      description: 'What this graph had recorded by then.',
    },
    STATED: {
      value: KnownBy.STATED,
      description:
        'What had been said in public by then, whenever it was recorded here. A claim counts from when it was stated, or else its document published, until a later statement supersedes it; what has no date never counts. Merges, ranks, retractions and contents of records are those of today.',
    },
  },
});

function enumNamed(schema: GraphQLSchema, name: string): GraphQLEnumType {
  const type = getNamedType(schema.getType(name));
  if (!isEnumType(type)) throw new TypeError(`The schema has no enum ${name}.`);
  return type;
}

const isOfToday = (extensions: GraphQLField<unknown, unknown>['extensions'] | null | undefined): boolean =>
  extensions?.[OF_TODAY] === true;

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
      'The graph as of an instant, with every field of Query except asOf, crosswalks, readWords and those of drafts. Its ids carry the instant, e.g. actor:raf@2019-03-25T00:00:00Z, and /stated behind it where knownBy is STATED; its arguments accept ids with or without that instant. Here and outside, node, nodes, actor, place, event, document and claim accept an id of any instant, and answer as of that instant.',
    fields: Object.fromEntries(Object.entries(fields).filter(([, { extensions }]) => !isOfToday(extensions))),
  });
  const Query = new GraphQLObjectType({
    ...root,
    fields: {
      ...fields,
      asOf: {
        type: new GraphQLNonNull(Snapshot),
        description:
          'The same graph as it was known at that instant: only what had been recorded and not retracted by then, in its state at the time; or, with knownBy: STATED, what had been said in public by then, whenever it was recorded here. Empty before the first record. An id that was not yet known matches nothing; an id that is unknown to this day is an error.',
        args: {
          at: { type: new GraphQLNonNull(DateTime), description: 'The instant, e.g. 2026-03-25T12:00:00Z.' },
          knownBy: {
            type: KNOWN_BY,
            defaultValue: KnownBy.RECORDED,
            description: 'By what it is told what was known. Default: RECORDED.',
          },
          match: {
            type: enumNamed(schema, 'Match'),
            defaultValue: 'DEFINITE',
            description:
              'With knownBy: STATED, for dates that are not exact. DEFINITE: what had been said by then for certain. POSSIBLE: what may have been said by then. Default: DEFINITE.',
          },
        },
        resolve: (_root, { at, knownBy, match }: Arguments, { asOf }: Context): SnapshotRoot => {
          if (asOf) throw nested(asOf);
          if (!checkedInstant(at)) throw outOfRange;
          if (match !== 'POSSIBLE')
            return new SnapshotRoot({ instant: at, knownBy: knownBy ?? KnownBy.RECORDED });
          if (knownBy !== KnownBy.STATED) throw pointless;
          return new SnapshotRoot({ instant: at, knownBy: KnownBy.POSSIBLY_STATED });
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

const nested = (at: AsOf): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path: 'asOf',
    message: `This whole request is answered as of ${asOfText(at)}, so that asOf cannot stand in it.`,
    hint: 'Leave out asOf, or the header Claimgraph-As-Of and the parameter asOf of the address.',
  });

const pointless = UserError.of({
  code: 'INVALID_ARGUMENT',
  path: 'asOf.match',
  message: 'match tells which dates of statements count, and is of no use without knownBy: STATED.',
  hint: 'Add knownBy: STATED, or leave out match: when something was recorded is known exactly.',
});

const outOfRange = UserError.of({
  code: 'INVALID_TIME',
  path: 'asOf.at',
  message: 'This instant has no year of four digits in UTC.',
  hint: 'Expected an instant from 0000-01-01T00:00:00Z to 9999-12-31T23:59:59.999Z.',
});
