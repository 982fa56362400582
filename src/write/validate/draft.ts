import type { RecordKind } from '../../storage/ids.js';
import type { InputClass } from '../../domain/constraints/input-class.js';
import { inputFields } from '../../domain/constraints/input-fields.js';
import { DossierInput } from '../dossier-input.js';

/** The sections of a dossier and the kind of record in each. */
export const SECTIONS = {
  actors: 'actor',
  places: 'place',
  documents: 'document',
  events: 'event',
  claims: 'claim',
} as const satisfies { readonly [Name in keyof DossierInput]?: RecordKind };

/** All sections, those of texts and of what is decided about these records included. */
export const ALL_SECTIONS = {
  ...SECTIONS,
  texts: 'text',
  decisions: 'decision',
  assessments: 'assessment',
  merges: 'merge',
  refusals: 'refusal',
} as const satisfies Readonly<Record<keyof DossierInput, RecordKind>>;
export type Section = keyof typeof ALL_SECTIONS;

interface DraftIn<Name extends Section> {
  readonly kind: (typeof ALL_SECTIONS)[Name];
  /** Where it stands in the dossier, e.g. `claims[12]`. */
  readonly path: string;
  readonly input: NonNullable<DossierInput[Name]>[number];
}

/** One record as a dossier gives it. */
export type Draft = { [Name in keyof typeof SECTIONS]: DraftIn<Name> }[keyof typeof SECTIONS];
export type ClaimDraft = DraftIn<'claims'>;
/** A text, in its section or with its document. */
export type TextDraft = DraftIn<'texts'>;
/** One decision as a dossier gives it. */
export type DecisionDraft = DraftIn<'decisions'>;
export type AssessmentDraft = DraftIn<'assessments'>;
export type MergeDraft = DraftIn<'merges'>;
export type RefusalDraft = DraftIn<'refusals'>;
/** Whatever a dossier gives. */
export type AnyDraft = { [Name in Section]: DraftIn<Name> }[Section];

/** The class of the inputs in a section. */
export function inputClassIn(section: Section): InputClass {
  const input = inputFields(DossierInput).get(section)?.input;
  if (!input) throw new TypeError(`There are no inputs in ${section}.`);
  return input;
}

const SECTION_OF_KIND = new Map<RecordKind, Section>(
  (Object.keys(ALL_SECTIONS) as Section[]).map((section) => [ALL_SECTIONS[section], section]),
);

/** The class of the inputs that give records of a kind. */
export const inputClassOf = (kind: RecordKind): InputClass =>
  inputClassIn(SECTION_OF_KIND.get(kind) as Section);
