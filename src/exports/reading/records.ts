import type { ActorKind } from '../../domain/actors/kind.js';
import type { Assessment } from '../../domain/claims/assessment.js';
import type { ClaimedEffect } from '../../domain/claims/claimed-effect.js';
import type { Claim } from '../../domain/claims/type.js';
import type { ClaimDecision } from '../../domain/claims/decision.js';
import type { Quantity } from '../../domain/claims/quantity.js';
import type { Passage } from '../../domain/claims/passage.js';
import type { TextVersion } from '../../domain/texts/type.js';
import type { Document } from '../../domain/documents/type.js';
import type { Effect } from '../../domain/events/effect.js';
import type { Event } from '../../domain/events/type.js';
import type { ParticipantRole } from '../../domain/events/participant-role.js';
import type { ExternalId } from '../../domain/external-ids/external-id.js';
import type { GeoPoint } from '../../domain/places/geo-point.js';
import type { Place } from '../../domain/places/type.js';
import type { TimeSpan } from '../../domain/time-span.js';

/** A node by id. */
export interface Reference {
  readonly id: string;
}

export interface Named extends Reference {
  readonly name: string;
}

export type Time = Pick<TimeSpan, keyof TimeSpan>;

export type ExportedExternalId = Pick<ExternalId, keyof ExternalId>;

export interface ExportedActor extends Named {
  readonly __typename: 'Organization' | 'Person';
  readonly aliases: readonly string[];
  readonly sameAs: readonly ExportedExternalId[];
  readonly kind: ActorKind;
  readonly description: string | null;
}

export interface ExportedPlace extends Named, Pick<Place, 'kind'> {
  readonly aliases: readonly string[];
  readonly sameAs: readonly ExportedExternalId[];
  readonly location: GeoPoint | null;
  readonly within: Reference | null;
}

export interface ExportedDocument extends Pick<
  Document,
  'id' | 'kind' | 'title' | 'url' | 'language' | 'version'
> {
  readonly publishedAt: Time | null;
  readonly publishers: readonly Reference[];
  readonly relays: readonly Reference[];
}

export interface ExportedEvent extends Pick<
  Event,
  'id' | 'kind' | 'title' | 'description' | 'independentOrigins'
> {
  readonly time: Time | null;
  readonly partOf: Reference | null;
  readonly participants: readonly {
    readonly role: ParticipantRole;
    readonly actor: Named & { readonly kind: ActorKind };
  }[];
  readonly places: readonly ExportedPlace[];
  readonly effects: readonly (Pick<Effect, 'kind' | 'object'> & {
    readonly quantity: Quantity | null;
    readonly owner: Named | null;
  })[];
  readonly weapons: readonly string[];
  readonly documents: readonly Pick<Document, 'id' | 'title' | 'url'>[];
}

/** A claim by id, with the fields that decide whether it is in the file too. */
export interface ClaimReference extends Reference {
  readonly subject: Reference;
  readonly object: Reference | null;
}

export interface ExportedClaim extends Pick<
  Claim,
  | 'id'
  | 'text'
  | 'predicate'
  | 'title'
  | 'weapon'
  | 'quantity'
  | 'polarity'
  | 'rank'
  | 'quote'
  | 'recordedAt'
  | 'retractedAt'
  | 'derivation'
  | 'derivationRule'
> {
  readonly subject: Reference;
  readonly object: Reference | null;
  readonly effect: (Pick<ClaimedEffect, 'kind' | 'object'> & { readonly owner: Reference | null }) | null;
  readonly saidBy: readonly Named[];
  readonly document: Reference | null;
  readonly statedAt: Time | null;
  readonly validTime: Time | null;
  readonly scopePlace: Reference | null;
  readonly scopeActor: Reference | null;
  readonly supersedes: readonly ClaimReference[];
  readonly supersededBy: readonly (Reference & Pick<Claim, 'retractedAt'>)[];
  readonly derivedFrom: readonly ClaimReference[];
  readonly basedOn: readonly Pick<Document, 'id' | 'title' | 'url'>[];
  readonly relayedBy: readonly Reference[];
  readonly namesUsed: readonly { readonly node: Reference; readonly name: string }[];
}

/** A claim with its words, and with what was decided and thought of it. */
export interface AssessedClaim extends ExportedClaim {
  readonly passages: readonly (Pick<Passage, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> & {
    readonly document: Reference;
    readonly text: Pick<TextVersion, 'sha256'>;
  })[];
  readonly decisions: readonly Pick<ClaimDecision, 'kind' | 'rank' | 'reason' | 'decidedBy' | 'decidedAt'>[];
  readonly assessments: readonly Pick<
    Assessment,
    'assessor' | 'madeAt' | 'reliability' | 'credibility' | 'note'
  >[];
}

/** What figures of an event need of a claim about it. */
export type FigureClaim = Pick<
  ExportedClaim,
  | 'id'
  | 'subject'
  | 'predicate'
  | 'polarity'
  | 'rank'
  | 'quantity'
  | 'validTime'
  | 'scopePlace'
  | 'scopeActor'
  | 'supersededBy'
  | 'retractedAt'
>;

/** The same, with the documents that it is based on. */
export type GroundedClaim = FigureClaim & Pick<ExportedClaim, 'basedOn'>;

/** An event as a node of a graph, whose edges say the rest. */
export type EventNode = Pick<
  ExportedEvent,
  'id' | 'kind' | 'title' | 'description' | 'independentOrigins' | 'time' | 'weapons'
> & { readonly places: readonly Reference[] };

/** Who took part in an event. */
export interface Participation extends Reference {
  readonly participants: readonly { readonly role: ParticipantRole; readonly actor: Reference }[];
}
