import { setImmediate } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { takeTurns } from '../../../../src/server/load/take-turns.js';

const request = {} as Request;
const begun: string[] = [];
const arrive = (handler: ReturnType<typeof takeTurns>, name: string, response = { closed: false }) =>
  handler(request, response as Response, () => void begun.push(name));

beforeEach(() => {
  begun.length = 0;
});

test('of a burst, one request begins per turn of the loop, and who comes later does not wait for the rest', async () => {
  const handler = takeTurns();
  const burst = ['a', 'b', 'c', 'd', 'e'].map((name) => arrive(handler, name));
  await setImmediate();
  const soFar = begun.length;
  expect(soFar).toBeLessThan(burst.length);
  await arrive(handler, 'later');
  expect(begun.indexOf('later')).toBeLessThanOrEqual(soFar + 1);
  await Promise.all(burst);
  expect([...begun].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'later']);
});

test('a request whose client has disconnected does not begin', async () => {
  const handler = takeTurns();
  const response = { closed: false };
  const waiting = [arrive(handler, 'gone', response), arrive(handler, 'stays')];
  response.closed = true;
  await Promise.all(waiting);
  expect(begun).toEqual(['stays']);
});
