import { CLAIMGRAPH } from '../contenders/claimgraph/claimgraph.js';
import type { Comparison } from '../measure/compare.js';
import { LOADS, WITH_CACHE, WITHOUT_CACHE, type Repeats } from '../measure/run-repeats.js';
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

/** The page of 200 events, kept and asked, until its last byte has come. */
export const pageTable = ({ page }: Repeats): string =>
  table(
    ['', 'minimum, ms', 'median, ms', 'p99, ms'],
    page.map(({ server, times }) => [server, ...[times.minimum, times.median, times.p99].map(number)]),
  );

export const loadsTable = ({ loads }: Repeats): string =>
  table(
    ['', 'clients', 'answers a second', 'median, ms', 'p99, ms'],
    loads.map(({ server, clients, perSecond, times }) => [
      ...[server, String(clients)],
      ...[perSecond, times.median, times.p99].map(number),
    ]),
  );

/** Answers a second by the number of clients: the upper line with the cache. */
export function loadsChart({ loads }: Repeats): string {
  const line = (name: string): string =>
    loads
      .filter(({ server }) => server === name)
      .map(({ perSecond }) => Math.round(perSecond))
      .join(', ');
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Answers a second: with the cache (above), and without"',
    `  x-axis "clients at once" [${LOADS.join(', ')}]`,
    '  y-axis "answers a second"',
    `  line [${line(WITH_CACHE)}]`,
    `  line [${line(WITHOUT_CACHE)}]`,
    '```',
  ].join('\n');
}

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
