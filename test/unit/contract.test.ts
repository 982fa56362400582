import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { packagePath } from '../../src/package-path.js';

const read = (name: string): string => readFileSync(packagePath(name), 'utf8');
const contract: GraphQLSchema = buildSchema(read('test/contract/contract.graphql'));

const missingFrom = (schema: string): string[] =>
  findBreakingChanges(contract, buildSchema(schema)).map(({ description }) => description);

test('schema.graphql has all that clients may rely on', () => {
  expect(missingFrom(read('schema.graphql'))).toEqual([]);
});

test('a field that went, or that is no longer of its type, is noticed', () => {
  const weakened = read('schema.graphql')
    .replace('saidBy: [Actor!]!', 'sayers: [Actor!]!')
    .replace('title: String!', 'title: String');
  expect(missingFrom(weakened)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('saidBy'),
      expect.stringMatching(/\.title changed type/),
    ]),
  );
});
