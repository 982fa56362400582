import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';

const MASKED = {
  message: 'Internal error.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', path: 'request', requestId: 'request-of-a-test' },
};

describe.each([
  ['production', 'true'],
  ['production', 'false'],
  ['development', 'true'],
  ['development', 'false'],
])('in %s with introspection %s', (environment, introspection) => {
  const before = process.env['NODE_ENV'];
  let server: TestServer;
  beforeAll(async () => {
    process.env['NODE_ENV'] = environment;
    server = await startServer({ CLAIMGRAPH_INTROSPECTION: introspection }, tinySchema());
  });
  afterAll(async () => {
    process.env['NODE_ENV'] = before;
    await server.stop();
  });

  test.each(['breaks', 'breaksAsGraphQL'])(
    'what %s is masked, and logged under the request id',
    async (field) => {
      const reply = await server.execute(`{ ${field} }`, {}, { 'x-request-id': 'request-of-a-test' });
      expect(reply.errors).toMatchObject([MASKED]);
      expect(reply.text).not.toMatch(/secret|stack|PEEK|\.ts/);
      expect(server.log()).toContain('"requestId":"request-of-a-test","err"');
      expect(server.log()).toContain('secret of the house');
    },
  );

  test('introspection is as the setting says', async () => {
    const reply = await server.execute('{ __schema { queryType { name } } }');
    if (introspection === 'true') {
      expect(reply.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    } else {
      expect(reply.errors[0]).toMatchObject({
        message: 'Introspection is turned off.',
        extensions: {
          code: 'INTROSPECTION_DISABLED',
          hint: expect.stringContaining('CLAIMGRAPH_INTROSPECTION'),
        },
      });
      expect((await server.execute('{ helo }')).text).not.toContain('"hello');
    }
  });
});
