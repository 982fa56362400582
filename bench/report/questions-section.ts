import type { Comparison } from '../measure/compare.js';
import { CLIENTS } from '../measure/run-crowd.js';
import { goalsOf } from './goals.js';
import { LOADS } from '../measure/run-repeats.js';
import {
  crowdTable,
  faultsList,
  goalsTable,
  loadsChart,
  loadsTable,
  pageTable,
  timesTables,
} from './tables.js';

/** Our times beside the floor and other servers. */
export const questionsSection = (
  comparison: Comparison,
): string => `A graph of ${comparison.events} events, ${comparison.rounds} rounds.

All contenders use the same Neo4j, which contains one generated graph, ingested with our own \`ingest\`. In each round,
every contender runs every query once, starting with another one each time, after warm-up rounds that do not count. A time
ends when the client has the result as objects: for a server over HTTP, that includes parsing its JSON. Results are
compared beforehand; those that differ or fail are listed under Faults.

- **Claimgraph**: this project as \`npm start\` runs it, over HTTP; but it keeps no answers, so that each is computed.
- **graphql-js**: our schema, compiler and statements, but nodes stay objects, and graphql-js executes their selections
  value by value; on Apollo Server, over HTTP. The difference is the gain of our own executor.
- **Cypher, maps**: hand-written Cypher for the query, which returns maps, with the driver's \`executeQuery\`. No HTTP,
  no GraphQL: the floor as most would write it.
- **Cypher, lists**: the fastest known floor: positional lists from an auto-commit read, sorted afterwards.
- **@neo4j/graphql**: Neo4j's own library over the same labels, relationships and properties, on Apollo Server, over HTTP.
  It pages by keys too: its own pages count all the rows before them.
- **DataLoader**: GraphQL resolved field by field, each in batches, on Apollo Server, over HTTP.

“× Claimgraph” is a median divided by ours: above 1 we are faster.

### Goals

${goalsTable(goalsOf(comparison))}

### Times

${timesTables(comparison)}

### ${CLIENTS} clients at once

The page of 20 events: one client alone, then ${CLIENTS} at once, each of which repeats it as soon as it is answered. Clients,
servers and Neo4j share the machine.

${crowdTable(comparison)}

### Answers that repeat

The same server twice: one keeps answers (64 MB), one keeps none. Times end with the last byte of the response, which is not parsed: a client
needs as long for it in both cases. The page of 200 events, by one client:

${pageTable(comparison.repeats)}

The page of 20 events, by 1 to ${Math.max(...LOADS)} clients, each of which repeats it as soon as it is answered:

${loadsTable(comparison.repeats)}

${loadsChart(comparison.repeats)}

### Faults

${faultsList(comparison)}
`;
