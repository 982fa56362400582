import { SharedWork } from '../../../../src/server/answers/shared-work.js';

/** Work that ends when it is told to, or stopped. */
function begin() {
  let end: (result: string) => void = () => undefined;
  const work = new SharedWork<string>(
    (signal) =>
      new Promise((resolve) => {
        end = resolve;
        signal.addEventListener('abort', () => {
          resolve(`stopped: ${String(signal.reason)}`);
        });
      }),
  );
  return {
    work,
    end: (result: string) => {
      end(result);
    },
  };
}

test('all who wait get the one result', async () => {
  const { work, end } = begin();
  const results = [1, 2, 3].map(() => work.wait(new AbortController().signal));
  end('done');
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done']);
});

test('whoever leaves gets the reason, and the others the result', async () => {
  const { work, end } = begin();
  const [first, second] = [new AbortController(), new AbortController()];
  const results = [work.wait(first.signal), work.wait(second.signal)];
  first.abort('the time is up');
  await expect(results[0]).rejects.toBe('the time is up');
  expect(work.isStopped).toBe(false);
  end('done');
  expect(await results[1]).toBe('done');
});

test('when the last leaves, the work is stopped, and says what became of it', async () => {
  const { work } = begin();
  const [first, second] = [new AbortController(), new AbortController()];
  const results = [work.wait(first.signal), work.wait(second.signal)];
  second.abort('gone');
  await expect(results[1]).rejects.toBe('gone');
  first.abort('the time is up');
  expect(work.isStopped).toBe(true);
  expect(await results[0]).toBe('stopped: the time is up');
});

test('one who had left before waiting counts as the last', async () => {
  const { work } = begin();
  expect(await work.wait(AbortSignal.abort('gone'))).toBe('stopped: gone');
});
