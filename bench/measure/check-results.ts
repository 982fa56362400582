import type { Contender, QueryRunner } from '../contenders/contender.js';
import type { Case } from '../queries/cases.js';
import { comparable } from '../queries/comparable.js';

/** Something that a contender did wrong. */
export interface Fault {
  readonly contender: string;
  readonly title: string;
  readonly message: string;
}

const ROUNDS_CHECKED = 5;
const SHOWN = 160;

/** Runs the same queries on every contender and compares the results with those of the first. */
export async function checkResults(
  contenders: readonly Contender[],
  cases: readonly Case[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { title, query, variables } of cases) {
    for (let round = 0; round < ROUNDS_CHECKED; round += 1) {
      let expected: string | undefined;
      for (const { name, runners } of contenders) {
        try {
          const run = await (runners[query] as QueryRunner<typeof query>)(variables(round));
          const result = comparable((await run())());
          expected ??= result;
          if (result !== expected) {
            faults.push({ contender: name, title, message: difference(expected, result) });
          }
        } catch (failure) {
          faults.push({ contender: name, title, message: String(failure) });
        }
      }
    }
  }
  return faults;
}

function difference(expected: string, result: string): string {
  let same = 0;
  while (same < expected.length && expected[same] === result[same]) same += 1;
  const start = Math.max(0, same - SHOWN / 2);
  return `another answer: …${result.slice(start, start + SHOWN)}… instead of …${expected.slice(start, start + SHOWN)}…`;
}
