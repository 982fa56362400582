import type { Contender, Way } from '../contenders/contender.js';
import type { Case } from '../questions/cases.js';
import { comparable } from '../questions/comparable.js';

/** Something that a contender did wrong, in words. */
export interface Fault {
  readonly contender: string;
  readonly title: string;
  readonly message: string;
}

const ROUNDS_CHECKED = 5;
const SHOWN = 160;

/** Asks every contender the same and compares what they answer with what the first one does. */
export async function checkAnswers(
  contenders: readonly Contender[],
  cases: readonly Case[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { title, question, variables } of cases) {
    for (let round = 0; round < ROUNDS_CHECKED; round += 1) {
      let expected: string | undefined;
      for (const { name, ways } of contenders) {
        try {
          const ask = await (ways[question] as Way<typeof question>)(variables(round));
          const answer = comparable((await ask())());
          expected ??= answer;
          if (answer !== expected) {
            faults.push({ contender: name, title, message: difference(expected, answer) });
          }
        } catch (failure) {
          faults.push({ contender: name, title, message: String(failure) });
        }
      }
    }
  }
  return faults;
}

function difference(expected: string, answer: string): string {
  let same = 0;
  while (same < expected.length && expected[same] === answer[same]) same += 1;
  const start = Math.max(0, same - SHOWN / 2);
  return `another answer: …${answer.slice(start, start + SHOWN)}… instead of …${expected.slice(start, start + SHOWN)}…`;
}
