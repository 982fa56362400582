import type { Connection } from '../../src/neo4j/connection.js';
import { claimgraph } from './claimgraph/claimgraph.js';
import type { Contender } from './contender.js';
import { cypherLists } from './cypher-lists/cypher-lists.js';
import { cypherMaps } from './cypher-maps/cypher-maps.js';
import { dataloader } from './dataloader/dataloader.js';
import { graphqlJs } from './graphql-js/graphql-js.js';
import { neo4jGraphql } from './neo4j-graphql/neo4j-graphql.js';

/** Runs work with all contenders on this Neo4j; ours is first. */
export async function withContenders<Result>(
  connection: Connection,
  work: (contenders: readonly Contender[]) => Promise<Result>,
): Promise<Result> {
  const started: Contender[] = [];
  try {
    for (const start of [claimgraph, graphqlJs, cypherMaps, cypherLists, neo4jGraphql, dataloader]) {
      started.push(await start(connection));
    }
    return await work(started);
  } finally {
    for (const contender of started) await contender.stop();
  }
}
