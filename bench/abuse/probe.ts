import { setTimeout } from 'node:timers/promises';
import { statisticsOf, type Statistics } from '../measure/statistics.js';

const INTERVAL = 50;
const TRIVIAL = '{ events(first: 1) { nodes { id title } } }';

/** Times of a trivial query during other work; failures count as faults. */
export interface Probed {
  readonly times: Statistics;
  readonly faults: number;
}

/** Sends a trivial query every 50 ms, whether or not the previous one has been answered, until the work has ended. */
export async function probe(url: string, work: Promise<unknown>): Promise<Probed> {
  const times: number[] = [];
  const requests: Promise<void>[] = [];
  let faults = 0;
  const ended = new AbortController();
  const over = work.finally(() => {
    ended.abort();
  });
  const request = async (): Promise<void> => {
    const start = performance.now();
    const isAnswered = await answered(url).catch(() => false);
    if (isAnswered) times.push(performance.now() - start);
    else faults += 1;
  };
  while (!ended.signal.aborted) {
    requests.push(request());
    await setTimeout(INTERVAL);
  }
  await over;
  await Promise.all(requests);
  return { times: statisticsOf(times), faults };
}

async function answered(url: string): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: TRIVIAL }),
  });
  const { data } = (await response.json()) as { readonly data?: unknown };
  return response.ok && data != null;
}
