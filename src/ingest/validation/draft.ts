import type { DecisionKind, Kind } from '../../graph/ids.js';
import type { ActorInput } from '../../knowledge/actors/actor-input.js';
import type { ClaimAssessmentInput } from '../../knowledge/claims/claim-assessment-input.js';
import type { ClaimDecisionInput } from '../../knowledge/claims/claim-decision-input.js';
import type { ClaimInput } from '../../knowledge/claims/claim-input.js';
import type { DocumentInput } from '../../knowledge/documents/document-input.js';
import type { EventInput } from '../../knowledge/events/event-input.js';
import type { MergeInput } from '../../knowledge/merges/merge-input.js';
import type { PlaceInput } from '../../knowledge/places/place-input.js';
import type { RefusalInput } from '../../knowledge/refusals/refusal-input.js';

interface Inputs {
  actor: ActorInput;
  place: PlaceInput;
  document: DocumentInput;
  event: EventInput;
  claim: ClaimInput;
  decision: ClaimDecisionInput;
  assessment: ClaimAssessmentInput;
  merge: MergeInput;
  refusal: RefusalInput;
}

interface DraftOf<Name extends keyof Inputs> {
  readonly kind: Name;
  /** Where it stands in the dossier, e.g. `claims[12]`. */
  readonly path: string;
  readonly input: Inputs[Name];
}

/** One record as a dossier gives it. */
export type Draft = { [Name in Kind]: DraftOf<Name> }[Kind];
export type ClaimDraft = DraftOf<'claim'>;
/** One decision as a dossier gives it. */
export type DecisionDraft = DraftOf<'decision'>;
export type AssessmentDraft = DraftOf<'assessment'>;
export type MergeDraft = DraftOf<'merge'>;
export type RefusalDraft = DraftOf<'refusal'>;
/** Whatever a dossier gives. */
export type AnyDraft = Draft | DecisionDraft | AssessmentDraft | MergeDraft | RefusalDraft;
/** Kinds of what a dossier gives. */
export type GivenKind = AnyDraft['kind'];

/** The sections of a dossier and the kind of record in each. */
export const SECTIONS = {
  actors: 'actor',
  places: 'place',
  documents: 'document',
  events: 'event',
  claims: 'claim',
} as const satisfies Record<string, Kind>;

/** All sections, those of what is decided about these records included. */
export const ALL_SECTIONS = {
  ...SECTIONS,
  decisions: 'decision',
  assessments: 'assessment',
  merges: 'merge',
  refusals: 'refusal',
} as const satisfies Record<string, Kind | DecisionKind>;
export type Section = keyof typeof ALL_SECTIONS;
