import { isEntityKind, kindOfId } from '../../../storage/ids.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import type { Step } from '../../plan/step.js';
import { readIdentities } from '../../projection/read-identities.js';
import { referencedEntities } from '../../apply/write-records.js';
import { differences } from '../../records/properties.js';
import { readRecords } from '../../records/read-records.js';
import { affectedSubjects } from '../affected-subjects.js';
import { type ClaimChange, dateClaims } from './date-claims.js';
import { dateDecisionsOnClaims, dateDecisionsOnThings } from './date-decisions.js';
import { dateEdges, forgetEdges } from './date-edges.js';
import { dateThings, mentionsOfClaims } from './date-things.js';
import { storeStatedDisputes } from './store-disputes.js';

/**
 * Writes since when what the steps have written counts by what was stated, and until when: claims, their edges, the
 * things that they speak of, decisions, and disputes at the affected homes.
 */
export async function dateStatements(
  transaction: WriteTransaction,
  steps: readonly Step[],
  affected: readonly string[],
  instant: Date,
): Promise<void> {
  const identities = identityChanges(steps);
  const ofKind = (kind: string) => steps.filter(({ after }) => after.kind === kind);
  const newClaims = new Set(ofKind('claim').flatMap(({ before, after }) => (before ? [] : [after.id])));
  const claims = unique([
    ...ofKind('claim').map(({ after }) => after.id),
    ...(await claimsIn(transaction, redated(ofKind('document')))),
    ...(await forgetEdges(transaction, identities)),
  ]);
  const changed = await dateClaims(transaction, claims);
  await dateEdges(transaction, unique([...claims, ...changed.keys()]), (id) => newClaims.has(id));
  const things = await dateThings(transaction, {
    mentions: await mentionsOfClaims(
      transaction,
      [...changed].map(([id, { stored, expected }]) => [id, { before: stored.from, now: expected.from }]),
    ),
    anew: new Set([...identities, ...(await mentionedOtherwise(transaction, steps))]),
  });
  const decided = [...ofKind('decision'), ...ofKind('assessment')].map(({ after }) =>
    String(after.properties['claim']),
  );
  await dateDecisionsOnClaims(transaction, unique([...changed.keys(), ...decided]));
  const named = [...ofKind('merge'), ...ofKind('refusal'), ...ofKind('text')].flatMap(({ after }) =>
    referencedEntities(after),
  );
  await dateDecisionsOnThings(
    transaction,
    unique([...things, ...identities, ...named]).filter((id) => isEntity(id)),
  );
  const homes = unique([...affected, ...(await homesOf(transaction, changed, claims))]);
  await storeStatedDisputes(transaction, homes, instant);
}

const changesIdentity = ({ before, after }: Step): boolean =>
  before !== null && after.merged !== before.merged;

/** What stands for something else than before, and all that it stood for or stands for. */
const identityChanges = (steps: readonly Step[]): string[] =>
  unique(
    steps
      .filter(changesIdentity)
      .flatMap(({ before, after }) => [
        after.id,
        ...[...(before?.merged ?? []), ...after.merged].map(({ into }) => into),
      ]),
  );

/** Documents that were there before and say otherwise now when they were published, or in which release. */
const redated = (steps: readonly Step[]): string[] =>
  steps
    .filter(({ before, after }) => before && changes({ before, after }, ['publishedAt', 'version']))
    .map(({ after }) => after.id);

const changes = ({ before, after }: Step, properties: readonly string[]): boolean =>
  differences(after.kind, before?.properties ?? {}, after.properties).some((name) =>
    properties.includes(name),
  );

const CLAIMS_IN = `
UNWIND $ids AS id
MATCH (document:Document|MergedDocument {id: id})
WITH id, coalesce(head([(document)-[:MERGED_INTO]->(kept) | kept]), document) AS document
MATCH (document)<-[:STATED_IN]-(claim:Claim)
WHERE claim.document = id
RETURN claim.id AS id
`;

async function claimsIn(transaction: WriteTransaction, documents: readonly string[]): Promise<string[]> {
  const claims: string[] = [];
  for (const batch of inBatches(documents)) {
    const rows = await transaction.run<{ id: string }>({ text: CLAIMS_IN, parameters: { ids: batch } });
    claims.push(...rows.map(({ id }) => id));
  }
  return claims;
}

/** The properties by which records lead to others, of those kinds that can be revised. */
const LEADING = ['within', 'partOf', 'publishers', 'relays'];

/**
 * Documents, which have dates of their own, and what records lead to now or led to before that were revised, or whose edges
 * start at something else now.
 */
async function mentionedOtherwise(transaction: WriteTransaction, steps: readonly Step[]): Promise<string[]> {
  const documents = steps.filter(({ after }) => after.kind === 'document').map(({ after }) => after.id);
  const named = steps
    .filter((step) => changesIdentity(step) || (step.before && changes(step, LEADING)))
    .flatMap(({ before, after }) => [
      ...(before ? referencedEntities(before) : []),
      ...referencedEntities(after),
    ]);
  const ids = unique([...documents, ...named]);
  const identities = await readIdentities(transaction, ids);
  return ids.map((id) => identities.now(id));
}

/** Where there may be other disputes because claims were dated otherwise that were not themselves written. */
async function homesOf(
  transaction: WriteTransaction,
  changed: ReadonlyMap<string, ClaimChange>,
  written: readonly string[],
): Promise<string[]> {
  const known = new Set(written);
  const others = [...changed.keys()].filter((id) => !known.has(id));
  const records = await readRecords(transaction, 'claim', others);
  return affectedSubjects(
    transaction,
    [...records.values()].map((record) => ({ before: record, after: record })),
  );
}

const isEntity = (id: string): boolean => {
  const kind = kindOfId(id);
  return kind !== null && isEntityKind(kind);
};

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)];
