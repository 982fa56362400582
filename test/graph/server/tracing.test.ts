import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isTracingSet, startTracing } from '../../../src/telemetry/tracing.js';
import { startServer } from '../../support/server/start-server.js';

/** What OTLP over HTTP sends, as JSON. */
interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

const spans: Span[] = [];
let body = '';
let receiver: Server;

beforeAll(async () => {
  receiver = createServer((request, response) => void receive(request).then(() => response.end('{}')));
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  receiver.close();
});

async function receive(request: IncomingMessage): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  body += text;
  const { resourceSpans } = JSON.parse(text) as {
    resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
  };
  spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
}

test('it is off unless the usual variables say where to', () => {
  expect(isTracingSet({})).toBe(false);
  expect(isTracingSet({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBe(false);
  expect(isTracingSet({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' })).toBe(true);
  expect(
    isTracingSet({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_SDK_DISABLED: 'true' }),
  ).toBe(false);
});

test('a request goes on with the trace of its client, down to the statement, and no value is sent', async () => {
  const { port } = receiver.address() as AddressInfo;
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`;
  process.env['OTEL_SERVICE_NAME'] = 'conflicts';
  const stopTracing = await startTracing(process.env);
  const server = await startServer();
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const secret = 'nobody-knows';
  await server.execute(`query Named { actors(filter: {text: "${secret}"}) { totalCount } }`, undefined, {
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  });
  await server.stop();
  await stopTracing();

  const own = spans.filter((span) => span.traceId === traceId);
  const request = own.find(({ name }) => name === 'POST /graphql');
  const field = own.find(({ name }) => name === 'Query.actors');
  // The cache looks at the ledger, too, before the field is asked for.
  const statements = own.filter(({ name }) => name === 'Neo4j read').map((span) => span.parentSpanId);
  expect(request?.parentSpanId).toBe('b7ad6b7169203331');
  expect(field?.parentSpanId).toBe(request?.spanId);
  expect(statements).toContain(field?.spanId);
  expect([request?.spanId, field?.spanId]).toEqual(expect.arrayContaining(statements));
  expect(request?.attributes).toContainEqual({
    key: 'graphql.operation.name',
    value: { stringValue: 'Named' },
  });
  expect(body).toContain('conflicts');
  expect(body).not.toContain(secret);
  expect(server.log()).toContain(traceId);
});
