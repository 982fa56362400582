import { UserError } from '../errors/user-error.js';

/** Kinds of what dossiers hold, as the prefix of an id names them, and the label of the node that the id names. */
const LABELS = {
  actor: 'Actor',
  place: 'Place',
  event: 'Event',
  document: 'Document',
  claim: 'Claim',
} as const;

/** Kinds of what is decided about these. */
const LABELS_OF_DECISIONS = {
  merge: 'Merge',
  refusal: 'Refusal',
  decision: 'Decision',
  assessment: 'Assessment',
} as const;

const ALL_LABELS = { ...LABELS, ...LABELS_OF_DECISIONS };

export type Kind = keyof typeof LABELS;
export type DecisionKind = keyof typeof LABELS_OF_DECISIONS;
/** Whatever is on record. */
export type RecordKind = Kind | DecisionKind;
/** Of a record, or of what follows from records. */
export type Label = (typeof ALL_LABELS)[RecordKind] | 'Dispute';

/** The kind that a value of an enum of the schema names. */
export const kindOfEnumValue = (value: Uppercase<Kind>): Kind => value.toLowerCase() as Kind;

export const KINDS = Object.keys(LABELS) as [Kind, ...Kind[]];
/** Kinds of what can be queried by its id. */
export const NODE_KINDS = [...KINDS, 'merge', 'refusal'] as [RecordKind, ...RecordKind[]];
export const RECORD_KINDS = Object.keys(ALL_LABELS) as RecordKind[];
/** Kinds of what can turn out to be one with another of its kind. */
export const ENTITY_KINDS = ['actor', 'place', 'event', 'document'] as const satisfies readonly Kind[];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export const MAX_ID_LENGTH = 200;

const FORM = /^([a-z]+):[A-Za-z0-9][A-Za-z0-9._:/~-]*$/;
const FORM_IN_WORDS = `one of ${KINDS.join(', ')}, then a colon and a slug or the source's own key, e.g. actor:cjtf-oir; an @ and an instant stand behind it only in questions about snapshots`;

/** Whether dossiers hold records of this kind. */
export const isKind = (kind: RecordKind): kind is Kind => Object.hasOwn(LABELS, kind);

/** The kind of the records that bear a label; undefined where it is not of records. */
export const kindOfLabel = (label: Label): RecordKind | undefined =>
  RECORD_KINDS.find((kind) => ALL_LABELS[kind] === label);

export const labelOfKind = (kind: RecordKind): Label => ALL_LABELS[kind];

export const isEntityKind = (kind: RecordKind): kind is EntityKind =>
  (ENTITY_KINDS as readonly RecordKind[]).includes(kind);

/** The label that an entity bears instead of its own while it is merged into another. */
export const mergedLabelOfKind = (kind: EntityKind) => `Merged${LABELS[kind]}` as const;

/** Labels of which a node bears one at any time that bears this one while it is not merged. */
export const labelsIncludingMerged = (label: Label): readonly string[] =>
  ENTITY_KINDS.some((kind) => LABELS[kind] === label) ? [label, `Merged${label}`] : [label];

/** Labels of which the node of any record of a kind bears one. */
export const labelsOfKind = (kind: RecordKind): readonly string[] => labelsIncludingMerged(ALL_LABELS[kind]);

/** The kind that an id's prefix names; null where the id has no such form. */
export function kindOfId(id: string): RecordKind | null {
  const prefix = id.length <= MAX_ID_LENGTH ? FORM.exec(id)?.[1] : undefined;
  return prefix !== undefined && Object.hasOwn(ALL_LABELS, prefix) ? (prefix as RecordKind) : null;
}

/** Checks that an id has the form of one, and names one of the expected kinds. */
export function checkId(id: string, expected: readonly RecordKind[], path: string): string {
  const kind = kindOfId(id);
  if (kind === null) {
    throw UserError.of({
      code: 'INVALID_ID',
      path,
      message: `“${id.slice(0, MAX_ID_LENGTH)}” is not an id.`,
      hint: `An id is ${FORM_IN_WORDS}.`,
    });
  }
  if (!expected.includes(kind)) {
    throw UserError.of({
      code: 'WRONG_KIND',
      path,
      message: `“${id}” names a ${kind}.`,
      hint: `Expected the id of ${expected.map((one) => `${/^[ae]/.test(one) ? 'an' : 'a'} ${one}`).join(' or ')}.`,
    });
  }
  return id;
}
