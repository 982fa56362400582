import type { Comparison } from '../measure/compare.js';
import { CLIENTS } from '../measure/run-crowd.js';
import { goalsOf } from './goals.js';
import { crowdTable, faultsList, goalsTable, timesTables } from './tables.js';

/** Our times beside the floor and other servers. */
export const questionsSection = (
  comparison: Comparison,
): string => `A graph of ${comparison.events} events, ${comparison.rounds} rounds.

All contenders answer from the same Neo4j, which holds one generated graph, taken in by our own \`ingest\`. In each round
everyone is asked every question once, each time another one first, after rounds that warm up and are not counted. A time
ends when whoever asked holds the answer as objects: for a server over HTTP that includes reading its JSON. Answers are
compared before; where one differs or fails, it stands under Faults.

- **Claimgraph**: this project as \`npm start\` runs it, over HTTP.
- **graphql-js**: our schema, compiler and statements, but nodes stay objects, and graphql-js executes value by value what
  is selected of them; on Apollo Server, over HTTP. So much our own way of executing is worth.
- **Cypher, maps**: Cypher written by hand for the question, which returns maps, by the driver's \`executeQuery\`. No HTTP,
  no GraphQL: the floor as most would write it.
- **Cypher, lists**: the fastest floor that we know: positional lists by an auto-commit read, put in order afterwards.
- **@neo4j/graphql**: the library of Neo4j's makers over the same labels, relationships and properties, on Apollo Server,
  over HTTP. It is asked for pages by keys too: its own pages count off all the rows before.
- **DataLoader**: GraphQL resolved field by field, each field in batches, on Apollo Server, over HTTP.

“× Claimgraph” is a median divided by ours: above 1 we are faster.

### Goals

${goalsTable(goalsOf(comparison))}

### Times

${timesTables(comparison)}

### ${CLIENTS} clients at once

The page of 20 events: one client alone, then ${CLIENTS} at once, each of whom asks again as soon as it is answered. Askers,
servers and Neo4j share the machine.

${crowdTable(comparison)}

### Faults

${faultsList(comparison)}
`;
