import type { Contender } from '../contenders/contender.js';
import type { Fault } from './check-results.js';
import { statisticsOf, type Statistics } from './statistics.js';

export const CLIENTS = 32;
const EVENTS = 20;

/** Times of a server with many clients at once, and with a single one. */
export interface Crowd {
  readonly contender: string;
  readonly alone: Statistics;
  readonly together: Statistics;
  readonly perSecond: number;
}

/** The page of 20 events: with one client, then with 32 at once, each of which repeats it when answered. */
export async function runCrowd(
  contenders: readonly Contender[],
  queriesEach: number,
): Promise<{ crowds: Crowd[]; faults: Fault[] }> {
  const crowds: Crowd[] = [];
  const faults: Fault[] = [];
  for (const { name, runners, isServer } of contenders) {
    if (!isServer) continue;
    const run = await runners.page({ first: EVENTS });
    const client = async (): Promise<number[]> => {
      const times: number[] = [];
      for (let query = 0; query < queriesEach; query += 1) {
        const start = performance.now();
        await run();
        times.push(performance.now() - start);
      }
      return times;
    };
    const clients = () => Promise.all(Array.from({ length: CLIENTS }, client));
    try {
      await clients(); // Warms up: opens the connections, here and to the database.
      const alone = statisticsOf(await client());
      const start = performance.now();
      const together = statisticsOf((await clients()).flat());
      const perSecond = (together.count / (performance.now() - start)) * 1_000;
      crowds.push({ contender: name, alone, together, perSecond });
    } catch (failure) {
      faults.push({ contender: name, title: `${CLIENTS} clients at once`, message: String(failure) });
    }
  }
  return { crowds, faults };
}
