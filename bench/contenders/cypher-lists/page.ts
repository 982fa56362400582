import neo4j from 'neo4j-driver';
import { CLAIMS_PER_EVENT, type PageClaim, type PageEvent } from '../../queries/page.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';
import { inOrder } from './in-order.js';

const QUERY = `
MATCH (event:Event) WHERE event.byTime IS NOT NULL
WITH event ORDER BY event.byTime LIMIT $first
RETURN [
  event.id, event.kind, event.title, event.time,
  [(event)-[:PERPETRATED_BY]->(actor) | [actor.byName, actor.id, actor.name, actor.kind]],
  [(event)-[:TARGETED]->(actor) | [actor.byName, actor.id, actor.name, actor.kind]],
  [(event)-[:OCCURRED_AT]->(place) | [place.byName, place.id, place.name, place.kind]],
  COLLECT {
    MATCH (event)<-[:ABOUT]-(claim) WHERE claim.retractedAt IS NULL
    WITH claim ORDER BY claim.byTime LIMIT $claims
    RETURN [
      claim.id, claim.text, claim.predicate,
      claim.measure, claim.low, claim.best, claim.high,
      [(claim)-[:SAID_BY]->(actor) | [actor.byName, actor.id, actor.name]],
      [(claim)-[:STATED_IN]->(document) | [
        document.id, document.title, document.url,
        [(document)-[:PUBLISHED_BY]->(actor) | [actor.byName, actor.id, actor.name]]
      ]]
    ]
  }
]
`;

type Name = [key: string, id: string, name: string];
type NameKind = [...Name, kind: string];
type DocumentRow = [id: string, title: string, url: string | null, publishers: Name[]];
type ClaimRow = [
  ...[id: string, text: string, predicate: string],
  ...[measure: string | null, low: number | null, best: number | null, high: number | null],
  saidBy: Name[],
  documents: DocumentRow[],
];
type EventRow = [
  ...[id: string, kind: string, title: string, time: string | null],
  ...[perpetrators: NameKind[], targets: NameKind[], places: NameKind[]],
  claims: ClaimRow[],
];

export const page =
  (run: Run): QueryRunner<'page'> =>
  ({ first }) =>
    Promise.resolve(async () => {
      const parameters = { first: neo4j.int(first), claims: neo4j.int(CLAIMS_PER_EVENT) };
      const events = (await run<EventRow>(QUERY, parameters)).map(readEvent);
      return () => events;
    });

const readName = ([, id, name]: Name) => ({ id, name });
const readNameKind = ([, id, name, kind]: NameKind) => ({ id, name, kind });

const readEvent = ([id, kind, title, time, ...lists]: EventRow): PageEvent => {
  const [perpetrators, targets, places, claims] = lists;
  return {
    ...{ id, kind, title, time },
    perpetrators: inOrder(perpetrators, readNameKind),
    targets: inOrder(targets, readNameKind),
    places: inOrder(places, readNameKind),
    claims: claims.map(readClaim),
  };
};

const readClaim = ([
  id,
  text,
  predicate,
  measure,
  low,
  best,
  high,
  saidBy,
  documents,
]: ClaimRow): PageClaim => ({
  ...{ id, text, predicate },
  quantity: measure === null ? null : { measure, low, best, high },
  saidBy: inOrder(saidBy, readName),
  document: documents[0] ? readDocument(documents[0]) : null,
});

const readDocument = ([id, title, url, publishers]: DocumentRow) => ({
  ...{ id, title, url },
  publishers: inOrder(publishers, readName),
});
