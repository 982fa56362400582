import { CLAIMGRAPH } from '../contenders/claimgraph/claimgraph.js';
import { CYPHER_LISTS } from '../contenders/cypher-lists/cypher-lists.js';
import { CYPHER_MAPS } from '../contenders/cypher-maps/cypher-maps.js';
import { GRAPHQL_JS } from '../contenders/graphql-js/graphql-js.js';
import { NEO4J_GRAPHQL } from '../contenders/neo4j-graphql/neo4j-graphql.js';
import type { Comparison } from '../measure/compare.js';
import { CLIENTS } from '../measure/run-crowd.js';
import { WITH_CACHE, WITHOUT_CACHE, type Repeats } from '../measure/run-repeats.js';
import { deepListTitle, FIRST_OF_LIST, LARGE_PAGE } from '../queries/cases.js';

/** A goal for our server, and the result: a factor with a maximum or a minimum. */
export interface Goal {
  readonly title: string;
  readonly factor: number;
  readonly wanted: string;
  readonly isMet: boolean;
}

/** The goals, by the medians. */
export function goalsOf(comparison: Comparison): Goal[] {
  const { measured, crowds, repeats, events } = comparison;
  const median = (title: string, contender: string): number =>
    measured.find((one) => one.title === title && one.contender === contender)?.times.median ?? NaN;
  const ours = (title: string): number => median(title, CLAIMGRAPH);
  const titles = [...new Set(measured.map(({ title }) => title))];
  const crowd = crowds.find(({ contender }) => contender === CLAIMGRAPH);
  const deep = deepListTitle(events);
  return [
    atMost(
      1,
      `${LARGE_PAGE}: Claimgraph ÷ ${CYPHER_MAPS}`,
      ours(LARGE_PAGE) / median(LARGE_PAGE, CYPHER_MAPS),
    ),
    atMost(
      1.25,
      `${LARGE_PAGE}: Claimgraph ÷ ${CYPHER_LISTS}`,
      ours(LARGE_PAGE) / median(LARGE_PAGE, CYPHER_LISTS),
    ),
    atLeast(
      1.15,
      `${LARGE_PAGE}: ${GRAPHQL_JS} ÷ Claimgraph`,
      median(LARGE_PAGE, GRAPHQL_JS) / ours(LARGE_PAGE),
    ),
    ...titles.map((title) =>
      atLeast(2, `${title}: ${NEO4J_GRAPHQL} ÷ Claimgraph`, median(title, NEO4J_GRAPHQL) / ours(title)),
    ),
    atMost(1.3, `${deep} ÷ ${FIRST_OF_LIST}`, ours(deep) / ours(FIRST_OF_LIST)),
    atMost(
      10,
      `p99 of ${CLIENTS} clients at once ÷ median of one`,
      crowd ? crowd.together.p99 / crowd.alone.median : NaN,
    ),
    atLeast(20, `${LARGE_PAGE}: asked ÷ repeated`, asked(repeats) / repeated(repeats)),
  ];
}

const medianOf = ({ page }: Repeats, server: string): number =>
  page.find((one) => one.server === server)?.times.median ?? NaN;
const asked = (repeats: Repeats): number => medianOf(repeats, WITHOUT_CACHE);
const repeated = (repeats: Repeats): number => medianOf(repeats, WITH_CACHE);

const atMost = (limit: number, title: string, factor: number): Goal => ({
  ...{ title, factor },
  wanted: `at most ${limit}`,
  isMet: factor <= limit,
});

const atLeast = (limit: number, title: string, factor: number): Goal => ({
  ...{ title, factor },
  wanted: `at least ${limit}`,
  isMet: factor >= limit,
});
