import { FirstPlans } from '../../../src/neo4j/first-plans.js';

const statement = (text: string, parameters: Record<string, unknown> = {}) => ({ text, parameters });
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Statements in the order in which they may be sent. */
function sending(plans: FirstPlans) {
  const sent: { readonly text: string; readonly end: (isPlanned: boolean) => void }[] = [];
  return {
    sent,
    texts: () => sent.map(({ text }) => text),
    send: (text: string, parameters?: Record<string, unknown>, signal?: AbortSignal) =>
      plans.begin(statement(text, parameters), signal).then((end) => void sent.push({ text, end })),
  };
}

test('so many new statements at once; of those that wait, the shortest first', async () => {
  const { send, texts, sent } = sending(new FirstPlans(1));
  void send('first');
  for (const text of ['a long one', 'short', 'longer still']) void send(text);
  await settle();
  expect(texts()).toEqual(['first']);
  for (const expected of ['short', 'a long one', 'longer still']) {
    sent.at(-1)?.end(true);
    await settle();
    expect(texts().at(-1)).toBe(expected);
  }
});

test('a statement that was planned does not wait; one that was not, does', async () => {
  const { send, texts, sent } = sending(new FirstPlans(1));
  await send('known');
  sent[0]?.end(true);
  await send('unknown');
  sent[1]?.end(false);
  await send('in the way');
  await send('known');
  void send('unknown');
  await settle();
  expect(texts()).toEqual(['known', 'unknown', 'in the way', 'known']);
});

test('values of other lengths make another plan, other values do not', async () => {
  const { send, texts, sent } = sending(new FirstPlans(1));
  const few = { ids: ['a', 'b'], text: 'four', instant: null };
  await send('known', few);
  sent[0]?.end(true);
  await send('in the way');
  await send('known', { ids: ['c', 'd', 'e'], text: 'five!', instant: null });
  for (const other of [{ ids: Array(50).fill('a') }, { text: 'x'.repeat(200) }, { instant: 1 }])
    void send('known', { ...few, ...other });
  await settle();
  expect(texts()).toEqual(['known', 'in the way', 'known']);
});

test('who gives up leaves the queue', async () => {
  const { send, texts, sent } = sending(new FirstPlans(1));
  await send('in the way');
  const ended = new AbortController();
  const waiting = send('waiting', {}, ended.signal);
  ended.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  sent[0]?.end(false);
  await send('next');
  expect(texts()).toEqual(['in the way', 'next']);
});
