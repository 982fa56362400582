import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';
import { contents } from '../../support/contents.js';
import { loadArticle } from '../../support/load-article.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';

const PAYLOADS = [
  `actor:isis"}) MATCH (m) DETACH DELETE m //`,
  `' OR 1=1 MATCH (m) DETACH DELETE m //`,
  '`}) SET n.id = "gone" //',
  '$p0 */ MATCH (m) DETACH DELETE m /*',
];
const TEXTS = ['String', 'ID', 'EDTF', 'DateTime'];

const schema = await buildClaimgraphSchema();

/** Values of a type that hold a text somewhere, each with where it is. Combinations of filters hold the same again. */
function places(type: GraphQLInputType, path: string, text: string): { path: string; value: unknown }[] {
  const named = getNamedType(type);
  const one = isInputObjectType(named)
    ? Object.values(named.getFields())
        .filter((field) => getNamedType(field.type) !== named)
        .flatMap((field) =>
          places(field.type, `${path}.${field.name}`, text).map(({ path, value }) => ({
            path,
            value: { [field.name]: value },
          })),
        )
    : TEXTS.includes(named.name)
      ? [{ path, value: text }]
      : [];
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  return list ? one.map(({ path, value }) => ({ path, value: [value] })) : one;
}

function question({ name, args, type }: GraphQLField<unknown, unknown>, argument: string): string {
  const asked = args.filter((each) => each.name === argument || isNonNullType(each.type));
  const declared = asked.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
  const passed = asked.map((each) => `${each.name}: $${each.name}`).join(', ');
  const named = getNamedType(type);
  const counted = isObjectType(named) && 'totalCount' in named.getFields();
  const selection = counted ? '{ totalCount nodes { __typename } }' : '{ __typename }';
  return `query (${declared}) { ${name}(${passed}) ${isCompositeType(named) ? selection : ''} }`;
}

const cases = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap((argument) =>
    PAYLOADS.flatMap((payload) =>
      places(argument.type, `${field.name}.${argument.name}`, payload).map(({ path, value }) => ({
        path,
        payload,
        query: question(field, argument.name),
        variables: { [argument.name]: value },
      })),
    ),
  ),
);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await loadArticle(server.database);
});
afterAll(() => server.stop());

test('Cypher in any text of any argument is a value like others', async () => {
  expect(new Set(cases.map(({ path }) => path)).size).toBeGreaterThan(40);
  const before = await contents(server.database);
  const broken = [];
  for (const { path, payload, query, variables } of cases) {
    const reply = await server.execute(query, variables);
    const codes = reply.errors.map(({ extensions }) => extensions?.['code']);
    const harmless = codes.length === 0 ? reply.data !== null : !codes.includes('INTERNAL_SERVER_ERROR');
    if (!harmless) broken.push({ path, payload, reply: reply.text });
  }
  expect(broken).toEqual([]);
  expect(await contents(server.database)).toEqual(before);
});
