import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';
import { until } from '../../../support/until.js';
import { PROTOCOLS } from './protocols.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, tinySchema());
});
afterAll(() => server.stop());

const MASKED = {
  message: 'Internal error.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
};

describe.each(PROTOCOLS)('what fails in a subscription %s', (_, listen) => {
  test.each(['doesNotOpen', 'breaksOff'])('is told as the last thing, and masked: %s', async (field) => {
    const listening = listen(server.url, `subscription { ${field} }`);
    await until(() => listening.isComplete());
    expect(listening.refused).toMatchObject([MASKED]);
    expect(listening.results).toEqual(field === 'breaksOff' ? [{ data: { breaksOff: 'first' } }] : []);
  });

  test('is told of the one event at which it failed, and others follow', async () => {
    const listening = listen(server.url, 'subscription { key: breaksOnce }');
    await until(() => listening.isComplete());
    expect(listening.results).toMatchObject([
      { data: { key: null }, errors: [{ ...MASKED, path: ['key'] }] },
      { data: { key: 'second' } },
    ]);
  });
});

test.each([
  ['subscription { breaksOnce }', {}],
  ['subscription Once($with: Boolean!) { breaksOnce @include(if: $with) }', { with: true }],
  [
    'subscription Once($without: Boolean!) { ...Root } fragment Root on Subscription { breaksOnce @skip(if: $without) }',
    { without: true },
  ],
])('by a plain request is refused, and its client told how to ask: %s', async (document, variables) => {
  const { status, errors } = await server.execute(document, variables);
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    { extensions: { code: 'INVALID_REQUEST', hint: expect.stringContaining('WebSocket') } },
  ]);
});

test.each([
  ['that always has its field', 'subscription Once { breaksOnce }', 200, { data: { hello: 'hello' } }],
  [
    'whose field depends on a constant',
    'subscription Once { breaksOnce @skip(if: false) }',
    200,
    { data: { hello: 'hello' } },
  ],
  [
    'whose field depends on a variable',
    'subscription Once($without: Boolean!) { breaksOnce @skip(if: $without) }',
    400,
    {
      errors: [
        { extensions: { code: 'INVALID_REQUEST', hint: expect.stringContaining('document of its own') } },
      ],
    },
  ],
])(
  'a query is answered beside a subscription %s, or refused with the reason',
  async (_, document, status, reply) => {
    const sent = await server.send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query Hello { hello } ${document}`, operationName: 'Hello' }),
    });
    expect(sent).toMatchObject({ status, ...reply });
  },
);

test('nothing of it leaves the log', () => {
  expect(server.log()).toContain('secret of the house');
});
