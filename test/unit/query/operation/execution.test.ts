import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getNamedType,
  OperationTypeNode,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import type { Context } from '../../../../src/context.js';
import { KnownBy } from '../../../../src/time/as-of.js';
import { SnapshotRoot } from '../../../../src/query/read/field-request.js';
import { asJsonText } from '../../../../src/query/serialize/node-format.js';
import { objectReader } from '../../../../src/query/serialize/object-reader.js';
import { normalizeField } from '../../../../src/query/read/normalize-field.js';
import type { SelectedField } from '../../../../src/query/read/selection.js';
import { packagePath } from '../../../../src/package-path.js';
import { executeOperation } from '../../../../src/query/operation/execute-operation.js';
import { responseText } from '../../../../src/query/serialize/response-text.js';
import { anyArguments } from '../../../support/operations/any-arguments.js';
import { Random } from '../../../support/operations/random.js';
import { randomOperation } from '../../../support/operations/random-operation.js';
import { valueOf, type Thing } from './random-answers.js';

const RUNS = Number(process.env['RANDOM_EXECUTIONS'] ?? 200);

const sdl = readFileSync(packagePath('schema.graphql'), 'utf8');
/** Executed by graphql-js, value by value. */
const plain = buildSchema(sdl);
/** Executed by us: each root field answers with all that is selected below it. */
const ours = withRoots(buildSchema(sdl));
const ROOT: Thing = { type: 'Root', seed: 'root' };
const context = { signal: new AbortController().signal } as Context;

function asOfOf(schema: GraphQLSchema): GraphQLField<unknown, unknown> {
  return schema.getQueryType()?.getFields()['asOf'] as GraphQLField<unknown, unknown>;
}

function withRoots(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), getNamedType(asOfOf(schema).type)];
  for (const root of roots)
    for (const field of Object.values((root as GraphQLObjectType).getFields()))
      field.resolve =
        field.name === 'asOf'
          ? () => new SnapshotRoot({ instant: new Date(0), knownBy: KnownBy.RECORDED })
          : answer;
  return schema;
}

/** The value of a root field, as the compiler would read it: some nodes are text, others are not. */
async function answer(_source: unknown, _given: unknown, _context: unknown, info: GraphQLResolveInfo) {
  await Promise.resolve();
  const { root } = normalizeField({ info, at: null });
  return read(root, valueOf(info.returnType, `${ROOT.seed}.${root.name}`, info.schema), info.schema, 0);
}

function read(field: SelectedField, value: unknown, schema: GraphQLSchema, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => read(field, item, schema, depth));
  if (value === null || field.selection === null) return value;
  const { type, seed } = value as Thing;
  const object = schema.getType(type) as GraphQLObjectType;
  const reader = objectReader<string>(
    { type, fields: field.selection.fields[type] ?? [] },
    (part) => (of) => {
      const { type: promised } = object.getFields()[part.name] as GraphQLField<unknown, unknown>;
      return read(part, valueOf(promised, `${of}.${part.name}`, schema), schema, depth + 1);
    },
  );
  const node = reader(seed);
  return depth === seed.length % 3 ? asJsonText(node) : node;
}

const byGraphqlJs = (document: ReturnType<typeof parse>, variableValues: Record<string, unknown>) =>
  execute({
    schema: plain,
    document,
    variableValues,
    rootValue: ROOT,
    fieldResolver: ({ seed }: Thing, _given, _context, { fieldName, returnType }) => {
      if (fieldName === 'asOf') return ROOT;
      const value = valueOf(returnType, `${seed}.${fieldName}`, plain);
      return seed === ROOT.seed ? Promise.resolve(value) : value;
    },
    typeResolver: ({ type }: Thing) => type,
  });

const places = ({ errors = [] }: ExecutionResult): string[] =>
  errors.map(({ path, locations }) => JSON.stringify({ path, locations })).sort();

test.each([OperationTypeNode.QUERY, OperationTypeNode.MUTATION])(
  'a random %s is answered as graphql-js answers it, with the same nulls, and errors at the same places',
  async (kind) => {
    const roots = Object.keys(plain.getRootType(kind)?.getFields() ?? {});
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const vocabulary = { schema: plain, asks: () => true, given: anyArguments };
        const { query, variables } = randomOperation(kind, roots, vocabulary, new Random(gen));
        const document = parse(query);
        expect(validate(plain, document)).toEqual([]);
        const expected = await byGraphqlJs(document, variables);
        const [operation] = document.definitions as unknown as [OperationDefinitionNode];
        const result = await executeOperation({ schema: ours, document, operation, variables, context });
        expect(responseText(result.data)).toBe(JSON.stringify(expected.data));
        // Which of several fields fails first, where each fails the whole answer, is nobody's promise.
        if (expected.data) expect(places(result)).toEqual(places(expected));
        else expect(result.errors?.length).toBeGreaterThan(0);
        if (expected.data && expected.errors) lost += 1;
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // Of what a mutation asks nearly all is promised, so that a null there takes all of the answer with it.
    if (kind === OperationTypeNode.QUERY) expect(lost).toBeGreaterThan(0);
  },
  600_000,
);
