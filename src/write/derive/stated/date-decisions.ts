import type { WriteTransaction } from '../../../neo4j/database.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import { inBatches } from '../../in-batches.js';
import { PROPERTIES, READINGS } from './dates.js';

const { stated, possibly } = PROPERTIES;

const ANY_THING = 'Actor|MergedActor|Place|MergedPlace|Event|MergedEvent|Document|MergedDocument';

const same = (one: string, other: string): string =>
  [stated.from, possibly.from].map((name) => `${one}.${name} = ${other}.${name}`).join(', ');

/** What was decided of a claim, or made of it, is seen with the claim. */
const ON_CLAIMS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:DECIDED_ON|ASSESSES]-(decision)
USING INDEX SEEK claim:Claim(id)
SET ${same('decision', 'claim')}
`;

/** What is merged into something else is there as long as that. */
const MERGED = `
UNWIND $ids AS id
MATCH (thing:Actor|Place|Event|Document {id: id})<-[:MERGED_INTO]-(merged)
SET ${same('merged', 'thing')}
RETURN DISTINCT merged.id AS id
`;

/** The last instant of several; null where one of them never comes. */
const last = (name: string): string => `
  CASE WHEN any(record IN records WHERE record.${name} IS NULL) THEN null
    ELSE reduce(last = records[0].${name}, record IN records |
      CASE WHEN record.${name} > last THEN record.${name} ELSE last END) END`;

/** From decisions on things, and from the texts of documents, to all that they are on. */
const ON_THINGS_TYPES = 'KEPT|MERGED|REFUSED|TEXT_OF';

const ON_THINGS = `
UNWIND $ids AS id
MATCH (:${ANY_THING} {id: id})<-[:${ON_THINGS_TYPES}]-(decision)
WITH DISTINCT decision
MATCH (decision)-[:${ON_THINGS_TYPES}]->(record)
WITH decision, collect(record) AS records
SET ${READINGS.map((reading) => `decision.${PROPERTIES[reading].from} = ${last(PROPERTIES[reading].from)}`).join(',\n  ')}
`;

/** Decisions and assessments are there with the claims that they are on. */
export async function dateDecisionsOnClaims(
  transaction: WriteTransaction,
  claims: readonly string[],
): Promise<void> {
  for (const batch of inBatches(claims))
    await transaction.run({ text: ON_CLAIMS, parameters: { ids: batch } });
}

/** Decisions that things are one, or not, are there once all of these are; so are texts, and what was merged into others. */
export async function dateDecisionsOnThings(
  transaction: WriteTransaction,
  things: readonly string[],
): Promise<void> {
  const decided = new Set(things);
  for (const batch of inBatches(things)) {
    const rows = await transaction.run<{ id: string }>({ text: MERGED, parameters: { ids: batch } });
    for (const { id } of rows) decided.add(id);
  }
  for (const batch of inBatches([...decided]))
    await transaction.run({ text: ON_THINGS, parameters: { ids: batch } });
}

const WRONG = `
UNWIND $ids AS id
MATCH (node:${ANY_THING}|Decision|Assessment|Merge|Refusal|Text {id: id})
WITH node, CASE
  WHEN node:Decision OR node:Assessment THEN [(node)-[:DECIDED_ON|ASSESSES]->(claim) | claim]
  WHEN node:Merge OR node:Refusal OR node:Text THEN [(node)-[:${ON_THINGS_TYPES}]->(record) | record]
  ELSE [(node)-[:MERGED_INTO]->(kept) | kept] END AS records
WHERE size(records) > 0
WITH node, ${last(stated.from)} AS stated, ${last(possibly.from)} AS possibly
WHERE coalesce(node.${stated.from} <> stated, (node.${stated.from} IS NULL) <> (stated IS NULL))
   OR coalesce(node.${possibly.from} <> possibly, (node.${possibly.from} IS NULL) <> (possibly IS NULL))
RETURN node.id AS id
`;

/** Of decisions, and of what is merged into something else, those that are not there when they should be. */
export async function wronglyDatedDecisions(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await transaction.run<{ id: string }>({ text: WRONG, parameters: { ids } });
  return rows.map(({ id }) => id);
}
