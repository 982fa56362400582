import type { AbuseMeasured, Abused } from '../abuse/measure-abuse.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** Maximum factor by which a trivial query may be slower than on an idle server, in 99 of 100 cases. */
const WANTED = 10;

/** How other clients fare while somebody sends expensive requests. */
export function abuseSection({ rows, rest, abused }: AbuseMeasured): string {
  const factorOf = ({ probed }: Abused): number => probed.times.p99 / rest.times.p99;
  const holds = (one: Abused): boolean => factorOf(one) < WANTED && one.probed.faults === 0 && one.left === 0;
  return `A server with its default settings, on ${whole(rows)} rows of UCDP GED of Syria and the strike releases. Each attack is sent at once, while a trivial query
is sent every 50 ms. Goal: its p99 stays below ${WANTED} times its p99 on an idle server, all are answered, and 2 s after the last request
has ended Neo4j works on none of them. Idle: median ${ms(rest.times.median)} ms, p99 ${ms(rest.times.p99)} ms.

${table(
  [
    '',
    'requests',
    'how they ended',
    'median, ms',
    'p99, ms',
    '÷ idle',
    'unanswered',
    'left in Neo4j',
    'holds',
  ],
  abused.map((one) => [
    one.title,
    whole(one.requests),
    inWords(one.endings),
    ms(one.probed.times.median),
    ms(one.probed.times.p99),
    factorOf(one).toFixed(1),
    whole(one.probed.faults),
    whole(one.left),
    holds(one) ? 'yes' : 'no',
  ]),
)}`;
}

const ms = (value: number): string => value.toFixed(1);

const inWords = (endings: Abused['endings']): string =>
  Object.entries(endings)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');
