import { kindOfId, type Kind, labelOfKind } from '../../storage/ids.js';
import { KEEP_PLAN } from '../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import type { Step } from '../plan/step.js';

/** Affiliations by which one actor belongs to another. */
export const MEMBERSHIP_EDGE_TYPES = ['PART_OF', 'MEMBER_OF', 'HOLDS_POST_IN'] as const;

const SUBJECTS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:ABOUT]->(subject)
USING INDEX SEEK claim:Claim(id)
RETURN DISTINCT subject.id AS id
`;

/** What is about a place or within it, and what is scoped to these. */
const AROUND_PLACES = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (around:Place {id: id})<-[:WITHIN*0..]-(place)
USING INDEX SEEK around:Place(id)
WITH DISTINCT place
CALL (place) {
  RETURN place AS subject
  UNION
  MATCH (place)<-[:OCCURRED_AT]-(subject)
  RETURN subject
  UNION
  MATCH (place)<-[:SCOPE_PLACE]-()-[:ABOUT]->(subject)
  RETURN subject
}
RETURN DISTINCT subject.id AS id
`;

/** What is about an actor or one that belongs to it, and what is scoped to these. */
const AROUND_ACTORS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (body:Actor {id: id})<-[:${MEMBERSHIP_EDGE_TYPES.join('|')}*0..]-(actor)
USING INDEX SEEK body:Actor(id)
WITH DISTINCT actor
CALL (actor) {
  RETURN actor AS subject
  UNION
  MATCH (actor)<-[:SCOPE_ACTOR]-()-[:ABOUT]->(subject)
  RETURN subject
  UNION
  MATCH (actor)<-[:PERPETRATED_BY|TARGETED]-(subject)
  RETURN subject
}
RETURN DISTINCT subject.id AS id
`;

/** What a subject is part of, or was: the larger things of which something may follow from it. */
const WHOLES = (kind: Kind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (part:${labelOfKind(kind)} {id: id})-[:PART_OF|WAS_PART_OF|WITHIN|WAS_WITHIN*1..]->(whole)
USING INDEX SEEK part:${labelOfKind(kind)}(id)
RETURN DISTINCT whole.id AS id
`;

/**
 * The events, actors and places about which something else may follow from the claims once the steps are written:
 * those that the claims are about, those whose scopes have changed, and all that these are part of.
 */
export async function affectedSubjects(
  transaction: WriteTransaction,
  steps: readonly Step[],
): Promise<string[]> {
  const newIds = new Set(steps.flatMap(({ before, after }) => (before ? [] : [after.id])));
  const touched = [...new Set(steps.flatMap((step) => touchedBy(step, newIds)))];
  const of = (kind: Kind) => touched.filter((id) => kindOfId(id) === kind);
  const affected = new Set([
    ...of('event'),
    ...(await idsFrom(transaction, SUBJECTS, of('claim'))),
    ...(await idsFrom(transaction, AROUND_PLACES, of('place'))),
    ...(await idsFrom(transaction, AROUND_ACTORS, of('actor'))),
    ...of('place'),
    ...of('actor'),
  ]);
  for (const kind of ['event', 'actor', 'place'] as const) {
    const ids = [...affected].filter((id) => kindOfId(id) === kind);
    for (const whole of await idsFrom(transaction, WHOLES(kind), ids)) affected.add(whole);
  }
  return [...affected];
}

/**
 * The records whose neighbours must be looked at. About a new actor or place nothing was known before; what is known
 * of it now is claimed. A new event is looked at itself, so that claims about it need not lead to it.
 */
function touchedBy({ before, after }: Step, newIds: ReadonlySet<string>): readonly string[] {
  const { kind, id, properties } = after;
  switch (kind) {
    case 'event':
      return [id];
    case 'claim':
      return [
        ...(newIds.has(String(properties['subject'])) ? [String(properties['subject'])] : [id]),
        ...(MEMBERSHIP_PREDICATES.has(String(properties['predicate']))
          ? [String(properties['subject'])]
          : []),
      ];
    case 'place':
      return before && ['within', 'kind'].some((name) => before.properties[name] !== properties[name])
        ? [id]
        : [];
    case 'actor':
      return before && before.properties['kind'] !== properties['kind'] ? [id] : [];
    case 'merge':
      return [String(properties['kept']), ...(properties['merged'] as readonly string[])];
    default:
      return [];
  }
}

const MEMBERSHIP_PREDICATES: ReadonlySet<string> = new Set(MEMBERSHIP_EDGE_TYPES);

async function idsFrom(
  transaction: WriteTransaction,
  text: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const batch of inBatches(ids)) {
    const rows = await transaction.run<{ id: string }>({ text, parameters: { ids: batch } });
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}
