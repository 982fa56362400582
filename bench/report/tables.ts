import { CLAIMGRAPH } from '../contenders/claimgraph/claimgraph.js';
import type { Comparison } from '../measure/compare.js';
import type { Goal } from './goals.js';
import { table } from './table.js';

/** About three digits, which is all that was measured. */
const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 1));

/** A table for each query: minimum, median, and the ratio to our median. */
export function timesTables({ measured }: Comparison): string {
  const titles = [...new Set(measured.map(({ title }) => title))];
  return titles
    .map((title) => {
      const own = measured.filter((one) => one.title === title);
      const ours = own.find(({ contender }) => contender === CLAIMGRAPH)?.times.median ?? NaN;
      const rows = own.map(({ contender, times }) => [
        contender,
        number(times.minimum),
        number(times.median),
        number(times.median / ours),
      ]);
      return `#### ${title}\n\n${table(['', 'minimum, ms', 'median, ms', '× Claimgraph'], rows)}`;
    })
    .join('\n\n');
}

export const crowdTable = ({ crowds }: Comparison): string =>
  table(
    ['', 'median of one, ms', 'median, ms', 'p99, ms', 'p99 ÷ median of one', 'answers a second'],
    crowds.map(({ contender, alone, together, perSecond }) => [
      contender,
      ...[alone.median, together.median, together.p99, together.p99 / alone.median, perSecond].map(number),
    ]),
  );

export const goalsTable = (goals: readonly Goal[]): string =>
  table(
    ['', 'measured', 'wanted', 'met'],
    goals.map(({ title, factor, wanted, isMet }) => [title, number(factor), wanted, isMet ? 'yes' : 'no']),
  );

/** All faults of contenders, without repetitions. */
export const faultsList = ({ faults }: Pick<Comparison, 'faults'>): string => {
  const lines = faults.map(({ title, contender, message }) => {
    return `- ${title}, ${contender}: ${message.replaceAll('\n', ' ')}`;
  });
  return lines.length > 0 ? [...new Set(lines)].join('\n') : 'None: all contenders gave the same answers.';
};
