import { UserError } from '../errors/user-error.js';

/** Kinds of records in dossiers, as in the prefixes of ids, and the labels of their nodes. */
const LABELS = {
  actor: 'Actor',
  place: 'Place',
  event: 'Event',
  document: 'Document',
  claim: 'Claim',
} as const;

/** Kinds of decisions about these. */
const LABELS_OF_DECISIONS = {
  merge: 'Merge',
  refusal: 'Refusal',
  decision: 'Decision',
  assessment: 'Assessment',
} as const;

/** Texts of documents, of which each is a record of its own. */
const LABEL_OF_TEXTS = { text: 'Text' } as const;

const ALL_LABELS = { ...LABELS, ...LABEL_OF_TEXTS, ...LABELS_OF_DECISIONS };

export type Kind = keyof typeof LABELS;
export type DecisionKind = keyof typeof LABELS_OF_DECISIONS;
/** Kinds of all records. */
export type RecordKind = Kind | keyof typeof LABEL_OF_TEXTS | DecisionKind;
/** Label of a record, or of what is derived from records. */
export type Label = (typeof ALL_LABELS)[RecordKind] | 'Dispute';

/** The kind named by an enum value of the schema. */
export const kindOfEnumValue = (value: Uppercase<Kind>): Kind => value.toLowerCase() as Kind;

export const KINDS = Object.keys(LABELS) as [Kind, ...Kind[]];
/** Kinds that can be queried by id. */
export const NODE_KINDS = [...KINDS, 'merge', 'refusal'] as [RecordKind, ...RecordKind[]];
export const RECORD_KINDS = Object.keys(ALL_LABELS) as RecordKind[];
/** Kinds whose records can be merged. */
export const ENTITY_KINDS = ['actor', 'place', 'event', 'document'] as const satisfies readonly Kind[];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export const MAX_ID_LENGTH = 200;

const FORM = /^([a-z]+):[A-Za-z0-9][A-Za-z0-9._:/~-]*$/;
const FORM_IN_WORDS = `one of ${KINDS.join(', ')}, then a colon and a slug or the source's own key, e.g. actor:cjtf-oir; followed by @ and an instant only in snapshots`;

/** Whether dossiers contain records of this kind. */
export const isKind = (kind: RecordKind): kind is Kind => Object.hasOwn(LABELS, kind);

/** The kind of records with a label; undefined if it is not a label of records. */
export const kindOfLabel = (label: Label): RecordKind | undefined =>
  RECORD_KINDS.find((kind) => ALL_LABELS[kind] === label);

export const labelOfKind = (kind: RecordKind): Label => ALL_LABELS[kind];

export const isEntityKind = (kind: RecordKind): kind is EntityKind =>
  (ENTITY_KINDS as readonly RecordKind[]).includes(kind);

/** The label of an entity while it is merged into another, in place of its own. */
export const mergedLabelOfKind = (kind: EntityKind) => `Merged${LABELS[kind]}` as const;

export const isEntityLabel = (label: Label): boolean => ENTITY_KINDS.some((kind) => LABELS[kind] === label);

/** The labels that replace each other on a node with this one, merged or not. */
export const labelsIncludingMerged = (label: Label): readonly string[] =>
  isEntityLabel(label) ? [label, `Merged${label}`] : [label];

/** The labels of records of a kind, of which each node has one. */
export const labelsOfKind = (kind: RecordKind): readonly string[] => labelsIncludingMerged(ALL_LABELS[kind]);

/** The kind in an id's prefix; null if it is not an id. */
export function kindOfId(id: string): RecordKind | null {
  const prefix = id.length <= MAX_ID_LENGTH ? FORM.exec(id)?.[1] : undefined;
  return prefix !== undefined && Object.hasOwn(ALL_LABELS, prefix) ? (prefix as RecordKind) : null;
}

/** The name of a kind in a sentence. */
export const withArticle = (kind: RecordKind): string => `${/^[ae]/.test(kind) ? 'an' : 'a'} ${kind}`;

/** Checks that an id is well-formed and of one of the expected kinds. */
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
      message: `“${id}” names ${withArticle(kind)}.`,
      hint: `Expected the id of ${expected.map(withArticle).join(' or ')}.`,
    });
  }
  return id;
}
