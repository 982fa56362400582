import type { IncomingMessage } from 'node:http';
import pino from 'pino';
import { readConfig } from '../../../src/config.js';
import { tokenCheck } from '../../../src/server/wrong-tokens.js';

const TOKEN = 'a-token-of-some-length';

/** A check of tokens, the delays that it asked for, and the lines that it logged. */
function check(settings: Record<string, string> = { CLAIMGRAPH_WRITE_TOKEN: TOKEN }) {
  const delays: number[] = [];
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  const { refuse } = tokenCheck(readConfig(settings), logger, (milliseconds) => {
    delays.push(milliseconds);
    return Promise.resolve();
  });
  const from = (remoteAddress: string, authorization?: string) =>
    refuse({
      headers: { authorization },
      socket: { remoteAddress },
      url: '/graphql?query=x',
    } as IncomingMessage);
  return { delays, lines, from };
}

test('each wrong token of a sender is answered later than the one before, then none of its tokens is looked at', async () => {
  const { from, delays, lines } = check();
  const statuses = [];
  for (let round = 0; round < 12; round += 1)
    statuses.push((await from('192.0.2.1', `Bearer guess-number-${round}-of-it`))?.status);
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  expect(delays).toEqual([100, 200, 400, 800, 1_600, 3_000, 3_000, 3_000, 3_000, 3_000]);
  expect(lines).toHaveLength(10);
  expect(lines.join('')).toContain('"sender":"192.0.2.1","path":"/graphql"');
  expect(lines.join('')).not.toContain('guess-number');

  const refused = await from('192.0.2.1', `Bearer ${TOKEN}`);
  expect(refused).toMatchObject({ status: 429, headers: { 'Retry-After': expect.stringMatching(/^\d+$/) } });
  expect(refused?.error.extensions['code']).toBe('RATE_LIMITED');
});

test('others are not held up, nor is who reads without a token', async () => {
  const { from, delays } = check();
  await Promise.all(Array.from({ length: 20 }, (_, index) => from('192.0.2.1', `Bearer guess-${index}`)));
  delays.length = 0;
  expect(await from('192.0.2.1')).toBeNull();
  expect(await from('192.0.2.1', 'Basic b25lOnR3bw==')).toBeNull();
  expect(await from('192.0.2.2', `Bearer ${TOKEN}`)).toBeNull();
  expect(delays).toEqual([]);
});

test('where nobody may write, no token is wrong', async () => {
  const { from, lines } = check({});
  expect(await from('192.0.2.1', 'Bearer somebody-elses-token')).toBeNull();
  expect(lines).toEqual([]);
});
