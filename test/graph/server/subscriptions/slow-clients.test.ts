import { request, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { ingest } from '../../../../src/write/ingest.js';
import { smallDossier } from '../../write/small-dossier.js';
import { emptyDatabase } from '../../../support/database.js';
import { until } from '../../../support/until.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const QUERY = 'subscription { claimAsserted { id text } }';
/** More than a connection's buffers hold: 20 pages of about a megabyte. */
const CLAIMS = 1_000;
const TEXT = 'word '.repeat(3_900);

/** A client that stops reading once it has received a claim. */
interface Client {
  readonly resume: () => void;
  /** Goes away without a word. */
  readonly vanish: () => void;
  readonly received: () => number;
  /** Whether it was told that there are too many. */
  readonly isRefused: () => boolean;
}

let server: TestServer;

beforeEach(async () => {
  server = await startServer({ CLAIMGRAPH_MAX_SUBSCRIPTIONS: '1' });
  await emptyDatabase(server.database);
  await ingest(server.database, smallDossier());
});
afterEach(() => server.stop());

const claim = (id: string, text: string) => ({
  ...{ id: `claim:${id}`, text, subject: 'event:strike', predicate: 'STATED' },
  ...{ saidBy: ['actor:speaker'], document: 'document:paper' },
});

const count = (text: string): number => text.split('"claimAsserted":{').length - 1;

async function byWebSocket(): Promise<Client> {
  const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
  let received = 0;
  let refused = false;
  socket.on('message', (data) => {
    const text = (data as Buffer).toString();
    if (received === 0 && count(text) > 0) socket.pause();
    received += count(text);
    refused ||= text.includes('LIMIT_EXCEEDED');
    if (text.includes('connection_ack'))
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send('{"type":"connection_init"}');
  return {
    resume: () => {
      socket.resume();
    },
    vanish: () => {
      socket.terminate();
    },
    received: () => received,
    isRefused: () => refused,
  };
}

async function byEventStream(): Promise<Client> {
  const asked = request(`${server.url}?query=${encodeURIComponent(QUERY)}`, {
    headers: { accept: 'text/event-stream' },
  });
  asked.on('error', () => undefined);
  const response = await new Promise<IncomingMessage>((resolve) => asked.end().once('response', resolve));
  response.on('error', () => undefined);
  let received = 0;
  let refused = false;
  response.setEncoding('utf8').on('data', (text: string) => {
    if (received === 0 && count(text) > 0) response.pause();
    received += count(text);
    refused ||= text.includes('LIMIT_EXCEEDED');
  });
  return {
    resume: () => {
      response.resume();
    },
    vanish: () => {
      asked.destroy();
    },
    received: () => received,
    isRefused: () => refused,
  };
}

describe.each([
  ['over WebSocket', byWebSocket],
  ['as server-sent events', byEventStream],
])('a subscription %s', (_, connect) => {
  const opened = async (): Promise<Client> => {
    const before = server.database.statements;
    const client = await connect();
    await until(() => server.database.statements >= before + 2);
    return client;
  };

  test('is not read ahead for a client that does not read, who misses nothing', async () => {
    const client = await opened();
    const claims = Array.from({ length: CLAIMS }, (_item, index) => claim(`${index}`, `${index} ${TEXT}`));
    await ingest(server.database, { claims });
    await until(() => client.received() > 0);
    let [asked, quiet] = [-1, 0];
    // Whoever has read everything asks twice a second whether there is more. Here, nothing is asked for a second.
    await until(() => {
      const { statements } = server.database;
      quiet = statements === asked ? quiet + 1 : 0;
      asked = statements;
      return quiet > 50;
    });
    client.resume();
    await until(() => client.received() === CLAIMS);
    client.vanish();
  });

  test('makes room for another once its client has vanished', async () => {
    const first = await opened();
    const refused = await server.send({ headers: { accept: 'text/event-stream' } }, `?query=${QUERY}`);
    expect(refused.text).toContain('"code":"LIMIT_EXCEEDED"');
    expect(refused.text).toContain('CLAIMGRAPH_MAX_SUBSCRIPTIONS');
    first.vanish();
    let probes = 0;
    await until(async () => {
      const next = await connect();
      // That it is open shows in what it is told.
      await until(async () => {
        probes += 1;
        await ingest(server.database, { claims: [claim(`probe-${probes}`, 'Probe.')] });
        return next.isRefused() || next.received() > 0;
      });
      next.vanish();
      return next.received() > 0;
    });
  });
});

describe('a page of another origin', () => {
  const foreign = { origin: 'https://example.org' };

  test('cannot open a WebSocket', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws', {
      headers: foreign,
    });
    const failure = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(failure.message).toContain('403');
  });

  test('cannot open an event stream', async () => {
    const headers = { accept: 'text/event-stream', ...foreign };
    const { status, errors } = await server.send({ headers }, `?query=${QUERY}`);
    expect(status).toBe(403);
    expect(errors).toMatchObject([{ extensions: { path: 'request.headers.origin' } }]);
  });

  test('can, where its origin may read', async () => {
    const origin = 'https://studio.apollographql.com';
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws', {
      headers: { origin },
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.terminate();
  });
});
