import { PREDICATE_FORMS } from '../../../domain/claims/predicate-form.js';
import type { Predicate } from '../../../domain/claims/predicate.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import { groupBy } from '../../group-by.js';
import { inBatches } from '../../in-batches.js';
import { onceType, PROJECTED_PREDICATES } from '../../projection/edge-types.js';
import { PROPERTIES } from './dates.js';

const { stated, possibly } = PROPERTIES;

/** The ends between which a claim is projected to an edge: what its subject and its object stand for. */
const ENDS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:ABOUT]->(subject), (claim)-[:OBJECT]->(object)
USING INDEX SEEK claim:Claim(id)
`;

const PREDICATES = [...PROJECTED_PREDICATES];
const ONCE_TYPES = PREDICATES.map(onceType).join('|');

/** The edges of a claim. Within CALL, Neo4j looks for them at the end that has fewer edges; outside, at the object. */
const edgesOf = (types: string): string => `${ENDS}
CALL (id, subject, object) {
  MATCH (subject)-[edge:${types}]->(object)
  WHERE edge.claim = id
  RETURN edge
}`;

/** An effective claim has an edge already. */
const DATE = `${edgesOf(PREDICATES.join('|'))}
SET edge.${stated.from} = claim.${stated.from}, edge.${possibly.from} = claim.${possibly.from}
`;

const REMOVE = `${edgesOf(ONCE_TYPES)}
DELETE edge
`;

/** In which readings the claim has held before it was superseded, and the period. */
const period = ({ from, until }: { readonly from: string; readonly until: string }): string => `
  CASE WHEN claim.${from} < coalesce(claim.${until}, datetime('9999-12-31T23:59:59.999Z'))
    THEN [claim.${from}, claim.${until}] ELSE [null, null] END`;

/** Of an edge that says since when somebody held a post, or belonged to what. */
const TIE = [
  'title',
  'validTime',
  'validTimeEarliest',
  'validTimeLatest',
  'validTimePrecision',
  'validTimeApproximate',
  'validTimeUncertain',
];

const ADD = (predicate: Predicate): string => `${ENDS}
WHERE NOT claim.live AND claim.rank <> 'DEPRECATED' AND subject <> object
WITH claim, subject, object, ${period(stated)} AS stated, ${period(possibly)} AS possibly
WHERE stated[0] IS NOT NULL OR possibly[0] IS NOT NULL
CREATE (subject)-[edge:${onceType(predicate)} {claim: claim.id}]->(object)
SET edge.${stated.from} = stated[0], edge.${stated.until} = stated[1],
  edge.${possibly.from} = possibly[0], edge.${possibly.until} = possibly[1]
${isTie(predicate) ? `SET edge += claim {${TIE.map((name) => `.${name}`).join(', ')}}` : ''}
`;

const isTie = (predicate: Predicate): boolean => PREDICATE_FORMS[predicate].allows.includes('title');

const PROJECTED = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
USING INDEX SEEK claim:Claim(id)
WHERE claim.predicate IN $predicates AND claim.object IS NOT NULL AND claim.polarity = 'ASSERTED'
RETURN id, claim.predicate AS predicate, claim.live AS live,
  claim.${stated.from} IS NOT NULL OR claim.${possibly.from} IS NOT NULL AS isDated
`;

interface Row {
  readonly id: string;
  readonly predicate: Predicate;
  readonly live: boolean;
  readonly isDated: boolean;
}

/**
 * Gives the edges of claims the dates of the claims; those that have held by what was stated and do not hold now are kept
 * under a type of their own.
 *
 * @param isNew whether a claim was just recorded, so that no edge of it can have been left from before
 */
export async function dateEdges(
  transaction: WriteTransaction,
  ids: readonly string[],
  isNew: (id: string) => boolean,
): Promise<void> {
  for (const batch of inBatches(ids)) {
    const rows = await transaction.run<Row>({
      text: PROJECTED,
      parameters: { ids: batch, predicates: PREDICATES },
    });
    const run = async (text: string, chosen: readonly Row[]): Promise<void> => {
      if (chosen.length > 0) await transaction.run({ text, parameters: { ids: chosen.map(({ id }) => id) } });
    };
    await run(
      REMOVE,
      rows.filter(({ id }) => !isNew(id)),
    );
    const ended = rows.filter(({ live, isDated }) => !live && isDated);
    for (const [predicate, own] of groupBy(ended, (row) => row.predicate)) await run(ADD(predicate), own);
    await run(
      DATE,
      rows.filter(({ id, live, isDated }) => live && (isDated || !isNew(id))),
    );
  }
}

/** Of what comes to stand for something else, or for itself again, the edges lead elsewhere now. */
const FORGET = `
UNWIND $ids AS id
MATCH (thing:Actor|MergedActor|Place|MergedPlace|Event|MergedEvent|Document|MergedDocument {id: id})-[edge:${ONCE_TYPES}]-()
WITH DISTINCT edge, edge.claim AS claim
DELETE edge
RETURN DISTINCT claim AS id
`;

/** Removes the edges of these things that do not hold now. Returns the claims that they were projected from. */
export async function forgetEdges(
  transaction: WriteTransaction,
  things: readonly string[],
): Promise<string[]> {
  const claims = new Set<string>();
  for (const batch of inBatches(things)) {
    const rows = await transaction.run<{ id: string }>({ text: FORGET, parameters: { ids: batch } });
    for (const { id } of rows) claims.add(id);
  }
  return [...claims];
}
