import type { Contender, QueryRunner } from '../contenders/contender.js';
import type { Case } from '../queries/cases.js';
import type { Fault } from './check-results.js';
import { statisticsOf, type Statistics } from './statistics.js';

export interface RoundsOptions {
  readonly warmUp: number;
  readonly rounds: number;
  readonly told: (round: number) => void;
}

/** For each case and contender, the statistics of all rounds. */
export interface Measured {
  readonly title: string;
  readonly contender: string;
  readonly times: Statistics;
}

/**
 * In each round every contender runs every query once, starting with another one each time, so that disturbances of the
 * machine affect all.
 */
export async function runRounds(
  contenders: readonly Contender[],
  cases: readonly Case[],
  { warmUp, rounds, told }: RoundsOptions,
): Promise<{ measured: Measured[]; faults: Fault[] }> {
  const times = new Map<string, number[]>();
  const faults: Fault[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    told(round);
    for (const { title, query, variables } of cases) {
      for (const { name, runners } of rotated(contenders, round + warmUp)) {
        try {
          const run = await (runners[query] as QueryRunner<typeof query>)(variables(round + warmUp));
          const start = performance.now();
          await run();
          const time = performance.now() - start;
          if (round >= 0) record(times, `${title}\n${name}`, time);
        } catch (failure) {
          faults.push({ contender: name, title, message: String(failure) });
        }
      }
    }
  }
  const measured = cases.flatMap(({ title }) =>
    contenders.flatMap(({ name }) => {
      const series = times.get(`${title}\n${name}`);
      return series ? [{ title, contender: name, times: statisticsOf(series) }] : [];
    }),
  );
  return { measured, faults };
}

function record(times: Map<string, number[]>, name: string, time: number): void {
  const series = times.get(name);
  if (series) series.push(time);
  else times.set(name, [time]);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
