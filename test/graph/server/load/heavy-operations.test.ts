import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema, type Waiting } from '../../../support/server/tiny-schema.js';
import { until } from '../../../support/until.js';

/** Questions that are being answered, in the order in which that began. */
const begun: Waiting[] = [];
let server: TestServer;

async function start(settings: Record<string, string>): Promise<void> {
  begun.length = 0;
  server = await startServer(
    {
      // Each of those who ask the same is to be heavy.
      CLAIMGRAPH_CACHE_BYTES: '0',
      CLAIMGRAPH_HEAVY_COST: '2',
      CLAIMGRAPH_MAX_HEAVY: '1',
      CLAIMGRAPH_REQUEST_TIMEOUT_MS: '600000',
      ...settings,
    },
    tinySchema((waiting) => void begun.push(waiting)),
  );
}
afterEach(() => server.stop());

/** Costs two: heavy by the settings above. One field alone is not. */
const HEAVY = '{ waits hello }';

const leaving = () => {
  const client = new AbortController();
  const reply = server.send({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: HEAVY }),
    signal: client.signal,
  });
  return {
    leave: () => {
      client.abort();
    },
    reply: reply.catch((failure: unknown) => failure),
  };
};

test('heavy requests take turns, while others are answered', async () => {
  await start({});
  const replies = [server.execute(HEAVY), server.execute(HEAVY)];
  await until(() => begun.length === 1);
  expect((await server.execute('{ hello }')).data).toEqual({ hello: 'hello' });
  expect(begun).toHaveLength(1);
  begun[0]?.answer();
  await until(() => begun.length === 2);
  begun[1]?.answer();
  for (const reply of replies) expect((await reply).data).toEqual({ waits: 'answered', hello: 'hello' });
});

test('when as many wait as may, the next is refused with 503 and told when to come back', async () => {
  await start({ CLAIMGRAPH_MAX_WAITING: '1' });
  const replies = [server.execute(HEAVY), server.execute(HEAVY), server.execute(HEAVY)];
  const refused = await Promise.any(replies);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(refused.data).toBeUndefined();
  expect(refused.errors).toMatchObject([
    {
      extensions: {
        code: 'OVERLOADED',
        path: 'request',
        hint: expect.stringContaining('CLAIMGRAPH_MAX_HEAVY'),
      },
    },
  ]);
  begun[0]?.answer();
  await until(() => begun.length === 2);
  begun[1]?.answer();
  expect((await Promise.all(replies)).map(({ status }) => status).sort()).toEqual([200, 200, 503]);
});

test('one that has waited as long as it may is refused too', async () => {
  await start({ CLAIMGRAPH_MAX_WAIT_MS: '1' });
  const first = server.execute(HEAVY);
  await until(() => begun.length === 1);
  expect(await server.execute(HEAVY)).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'OVERLOADED' } }],
  });
  begun[0]?.answer();
  expect((await first).status).toBe(200);
});

test('who goes away leaves the place, and the queue', async () => {
  await start({ CLAIMGRAPH_MAX_WAITING: '1' });
  const first = leaving();
  await until(() => begun.length === 1);
  const others = [leaving(), leaving()];
  // One is refused: so the other waits.
  expect(await Promise.any(others.map(({ reply }) => reply))).toMatchObject({ status: 503 });
  for (const { leave } of others) leave();
  // Left before that is heard, the place would go to whom it is not heard of yet.
  await until(() => server.log().includes('"aborted":true'));
  const next = server.execute(HEAVY);
  first.leave();
  await until(() => begun.length === 2);
  begun[1]?.answer();
  expect((await next).status).toBe(200);
});

test('what waits when its time is up hears that', async () => {
  await start({ CLAIMGRAPH_REQUEST_TIMEOUT_MS: '50' });
  const [one, other] = await Promise.all([server.execute(HEAVY), server.execute(HEAVY)]);
  for (const { errors } of [one, other]) expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
});
