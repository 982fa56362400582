import type { RecordKind } from '../../storage/ids.js';
import { PREDICATE_FORMS } from '../../domain/claims/predicate-form.js';

/** The relationships that the properties of a record stand for: property by property, the type. */
export const REFERENCE_EDGES = {
  actor: {},
  place: { within: 'WITHIN' },
  document: { publishers: 'PUBLISHED_BY', relays: 'RELAYS' },
  event: { partOf: 'PART_OF' },
  claim: {
    subject: 'ABOUT',
    object: 'OBJECT',
    saidBy: 'SAID_BY',
    document: 'STATED_IN',
    scopePlace: 'SCOPE_PLACE',
    scopeActor: 'SCOPE_ACTOR',
    effectOwner: 'EFFECT_OWNER',
    supersedes: 'SUPERSEDES',
    derivedFrom: 'DERIVED_FROM',
    basedOn: 'BASED_ON',
    relayedBy: 'RELAYED_BY',
    passageDocuments: 'RESTS_ON',
  },
  text: { document: 'TEXT_OF' },
  decision: { claim: 'DECIDED_ON' },
  assessment: { claim: 'ASSESSES' },
  merge: { kept: 'KEPT', merged: 'MERGED' },
  refusal: { pair: 'REFUSED', covering: 'COVERING' },
} as const satisfies Readonly<Record<RecordKind, Readonly<Record<string, string>>>>;

/** The predicates of which an effective claim is projected to an edge, from its subject to its object; the type is the predicate. */
export const PROJECTED_PREDICATES: ReadonlySet<string> = new Set(
  Object.entries(PREDICATE_FORMS).flatMap(([predicate, { object }]) =>
    object.length > 0 ? [predicate] : [],
  ),
);

/** From a claim to a text that has words on which it rests. It follows from both, and is no edge of either. */
export const ANCHORED_IN = 'ANCHORED_IN';

/** From an entity to the one that it is merged into. */
export const MERGED_INTO = 'MERGED_INTO';

const TYPES: ReadonlySet<string> = new Set([
  MERGED_INTO,
  ...Object.values(REFERENCE_EDGES).flatMap((types) => Object.values(types)),
  ...PROJECTED_PREDICATES,
]);

/** The type of an edge that has held by what was stated, and does not hold now. */
export const onceType = (type: string): string => `ONCE_${relationshipType(type, false)}`;

/** The name of a type as it may stand in a statement: one that is ours, or nothing at all. */
export function relationshipType(type: string, ended: boolean): string {
  if (!TYPES.has(type)) throw new TypeError(`${type} is no type of relationship.`);
  return ended ? `WAS_${type}` : type;
}
