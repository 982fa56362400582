import neo4j from 'neo4j-driver';
import { CLAIMS_PER_EVENT, type PageEvent } from '../../queries/page.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';

const QUERY = `
MATCH (event:Event) WHERE event.byTime IS NOT NULL
WITH event ORDER BY event.byTime LIMIT $first
RETURN event {
  .id, .kind, .title, .time,
  perpetrators: COLLECT {
    MATCH (event)-[:PERPETRATED_BY]->(actor)
    WITH DISTINCT actor ORDER BY actor.byName
    RETURN actor {.id, .name, .kind}
  },
  targets: COLLECT {
    MATCH (event)-[:TARGETED]->(actor)
    WITH DISTINCT actor ORDER BY actor.byName
    RETURN actor {.id, .name, .kind}
  },
  places: COLLECT {
    MATCH (event)-[:OCCURRED_AT]->(place)
    WITH DISTINCT place ORDER BY place.byName
    RETURN place {.id, .name, .kind}
  },
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim) WHERE claim.retractedAt IS NULL
    WITH claim ORDER BY claim.byTime LIMIT $claims
    RETURN claim {
      .id, .text, .predicate,
      quantity: CASE WHEN claim.measure IS NOT NULL THEN claim {.measure, .low, .best, .high} END,
      saidBy: COLLECT {
        MATCH (claim)-[:SAID_BY]->(actor)
        WITH actor ORDER BY actor.byName
        RETURN actor {.id, .name}
      },
      document: head([(claim)-[:STATED_IN]->(document) | document {
        .id, .title, .url,
        publishers: COLLECT {
          MATCH (document)-[:PUBLISHED_BY]->(actor)
          WITH actor ORDER BY actor.byName
          RETURN actor {.id, .name}
        }
      }])
    }
  }
} AS event
`;

export const page =
  (run: Run): QueryRunner<'page'> =>
  ({ first }) =>
    Promise.resolve(async () => {
      const parameters = { first: neo4j.int(first), claims: neo4j.int(CLAIMS_PER_EVENT) };
      const rows = await run<{ event: PageEvent }>(QUERY, parameters);
      return () => rows.map(({ event }) => event);
    });
