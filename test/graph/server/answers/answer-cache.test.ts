import { ingest } from '../../../../src/write/ingest.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { Answer } from '../../../../src/server/answers/answer.js';
import { AnswerCache } from '../../../../src/server/answers/answer-cache.js';
import { connectToTestDatabase } from '../../../support/database.js';

const BYTES = 100_000;
let database: Database;

beforeAll(async () => {
  database = await connectToTestDatabase();
  await ingest(database, { actors: [{ id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES' }] });
});
afterAll(() => database.close());

const question = (key: string, length: number, asked: string[] = []) => ({
  key,
  asOf: undefined,
  signal: new AbortController().signal,
  ask: () => {
    asked.push(key);
    const text = 'x'.repeat(length);
    return Promise.resolve(
      new Answer({ status: 200, headers: [], text, lasting: 'UNTIL_WRITE', operation: 'Q', cost: 1 }),
    );
  },
});

test('takes no more memory than it may, whatever is asked', async () => {
  const cache = new AnswerCache(database, BYTES);
  for (let index = 0; index < 200; index += 1) {
    const { answer } = await cache.answer(question(`q${index}`, 1_000 + 50 * index));
    if (index % 3 === 0) {
      await answer.encoded('br');
      cache.measure(`q${index}`, answer);
    }
    expect(cache.size).toBeLessThanOrEqual(BYTES);
  }
  expect(cache.size).toBeGreaterThan(BYTES / 2);
});

test('keeps what was asked last, and nothing that would take the place of all else', async () => {
  const cache = new AnswerCache(database, BYTES);
  const asked: string[] = [];
  const ask = (key: string, length: number) => cache.answer(question(key, length, asked));
  await ask('small', 1_000);
  for (let index = 0; index < 20; index += 1) {
    await ask('small', 1_000);
    await ask(`other ${index}`, 10_000);
  }
  await ask('large', BYTES);
  await ask('large', BYTES);
  expect(asked.filter((key) => key === 'small')).toHaveLength(1);
  expect(asked.filter((key) => key === 'large')).toHaveLength(2);
  await ask('other 0', 10_000);
  expect(asked.filter((key) => key === 'other 0')).toHaveLength(2);
});
