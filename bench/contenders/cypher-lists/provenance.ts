import type { ProvenanceResult, Source } from '../../queries/provenance.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';
import { inOrder } from './in-order.js';

/** What is read of each document. */
const source = (document: string): string => `
  ${document}.byTime, ${document}.id, ${document}.title, ${document}.publishedAt,
  [(${document})-[:PUBLISHED_BY]->(actor) | [actor.byName, actor.id, actor.name]]`;

const QUERY = `
MATCH (claim:Claim {id: $id})
RETURN [
  claim.id, claim.text, claim.statedAt,
  [(claim)-[:SAID_BY]->(actor) | [actor.byName, actor.id, actor.name]],
  head([(claim)-[:STATED_IN]->(document) | [
    ${source('document')},
    [(document)-[:RELAYS]->(relayed) | [
      ${source('relayed')},
      [(relayed)-[:RELAYS]->(origin) | [${source('origin')}]]
    ]],
    [(document)<-[:RELAYS]-(relaying) | [${source('relaying')}]]
  ]])
]
`;

type Name = [key: string, id: string, name: string];
type SourceRow = [key: string, id: string, title: string, publishedAt: string | null, publishers: Name[]];
type RelayedRow = [...SourceRow, relays: SourceRow[]];
type DocumentRow = [...SourceRow, relays: RelayedRow[], relayedBy: SourceRow[]];
type ClaimRow = [
  id: string,
  text: string,
  statedAt: string | null,
  saidBy: Name[],
  document: DocumentRow | null,
];

export const provenance =
  (run: Run): QueryRunner<'provenance'> =>
  ({ id }) =>
    Promise.resolve(async () => {
      const [row] = await run<ClaimRow>(QUERY, { id });
      const result = readClaim(row as ClaimRow);
      return () => result;
    });

const readName = ([, id, name]: Name) => ({ id, name });

const readSource = ([, id, title, publishedAt, publishers]: readonly [
  ...SourceRow,
  ...unknown[],
]): Source => ({
  ...{ id, title, publishedAt },
  publishers: inOrder(publishers, readName),
});

const readClaim = ([id, text, statedAt, saidBy, document]: ClaimRow): ProvenanceResult => ({
  ...{ id, text, statedAt },
  saidBy: inOrder(saidBy, readName),
  document: document && {
    ...readSource(document),
    relays: inOrder(document[5], (relayed) => ({
      ...readSource(relayed),
      relays: inOrder(relayed[5], readSource),
    })),
    relayedBy: inOrder(document[6], readSource),
  },
});
