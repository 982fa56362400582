import type { ProvenanceResult } from '../../queries/provenance.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';

/** What is read of each document. */
const source = (document: string): string => `
  .id, .title, .publishedAt,
  publishers: COLLECT {
    MATCH (${document})-[:PUBLISHED_BY]->(actor)
    WITH actor ORDER BY actor.byName
    RETURN actor {.id, .name}
  }`;

const QUERY = `
MATCH (claim:Claim {id: $id})
RETURN claim {
  .id, .text, .statedAt,
  saidBy: COLLECT {
    MATCH (claim)-[:SAID_BY]->(actor)
    WITH actor ORDER BY actor.byName
    RETURN actor {.id, .name}
  },
  document: head([(claim)-[:STATED_IN]->(document) | document {
    ${source('document')},
    relays: COLLECT {
      MATCH (document)-[:RELAYS]->(relayed)
      WITH relayed ORDER BY relayed.byTime
      RETURN relayed {
        ${source('relayed')},
        relays: COLLECT {
          MATCH (relayed)-[:RELAYS]->(origin)
          WITH origin ORDER BY origin.byTime
          RETURN origin { ${source('origin')} }
        }
      }
    },
    relayedBy: COLLECT {
      MATCH (document)<-[:RELAYS]-(relaying)
      WITH relaying ORDER BY relaying.byTime
      RETURN relaying { ${source('relaying')} }
    }
  }])
} AS claim
`;

export const provenance =
  (run: Run): QueryRunner<'provenance'> =>
  ({ id }) =>
    Promise.resolve(async () => {
      const rows = await run<{ claim: ProvenanceResult }>(QUERY, { id });
      return () => rows[0]?.claim as ProvenanceResult;
    });
