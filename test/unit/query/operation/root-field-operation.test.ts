import { execute, parse, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../../src/context.js';
import * as recordQueries from '../../../../src/exports/reading/record-queries.js';
import { RootFieldOperation } from '../../../../src/query/operation/root-field-operation.js';
import { normalizeField, type NormalizedField } from '../../../../src/query/read/normalize-field.js';
import { asCompleteObject } from '../../../../src/query/serialize/node-format.js';
import { KnownBy } from '../../../../src/time/as-of.js';
import { published as schema } from '../../../support/model/plain-execution.js';

const circumstances = {
  schema,
  context: {} as Context,
  at: { instant: new Date('2026-03-25T12:00:00Z'), knownBy: KnownBy.RECORDED },
  nodeFormat: asCompleteObject,
};

/** What is read of a request that graphql-js passes to the resolver of its root field. */
async function readOfClient(text: string, variables: Record<string, unknown>): Promise<NormalizedField> {
  const infos: GraphQLResolveInfo[] = [];
  const fieldResolver = (_source: unknown, _given: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    infos.push(info);
    return null;
  };
  await execute({ schema, document: parse(text), variableValues: variables, fieldResolver });
  return normalizeField({ info: infos[0] as GraphQLResolveInfo, at: circumstances.at });
}

test.each([
  ['{ events { nodes { id title } } }', {}],
  ['{ first: actors(first: 3, filter: { kind: PERSON }) { edges { cursor node { __typename name } } } }', {}],
  [
    'query ($about: [ID!], $time: Boolean = false) { claims(filter: { about: $about }) { nodes { ...C } } } fragment C on Claim { id statedAt @include(if: $time) { edtf } subject { id } }',
    { about: 'event:one' },
  ],
  [
    'query ($filter: EventFilter) { events(filter: $filter) { nodes { id } } }',
    { filter: { by: ['actor:a'] } },
  ],
])('%s is read as if a client had sent it', async (text, variables) => {
  const ours = normalizeField(new RootFieldOperation(text).request(variables, circumstances));
  expect(ours).toEqual(await readOfClient(text, variables));
});

test.each([
  ['what the schema does not have', '{ nothing { id } }', {}],
  ['an argument of another type', '{ events(first: "three") { totalCount } }', {}],
  ['a variable that is left out', 'query ($id: ID!) { event(id: $id) { title } }', {}],
  [
    'a variable of another type',
    'query ($first: Int) { events(first: $first) { totalCount } }',
    { first: 'x' },
  ],
  ['more than one root field', '{ events { totalCount } actors { totalCount } }', {}],
])('refuses %s', (_what, text, variables) => {
  const operation = new RootFieldOperation(text);
  expect(() => operation.request(variables, circumstances)).toThrow();
});

test('refuses what is no operation', () => {
  expect(() => new RootFieldOperation('fragment F on Event { id }')).toThrow(TypeError);
});

const operations = Object.entries(recordQueries).flatMap(
  ([name, query]): (readonly [string, RootFieldOperation])[] =>
    query instanceof RootFieldOperation
      ? [[name, query]]
      : [
          [`${name}.events`, query.events],
          [`${name}.claims`, query.claims],
        ],
);

test.each(operations)('the schema knows what exports read by %s', (_name, query) => {
  const { info } = query.request({}, circumstances);
  expect(info.fieldNodes).toHaveLength(1);
});
