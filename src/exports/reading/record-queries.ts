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
import { RootFieldOperation } from '../../query/operation/root-field-operation.js';

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
  readonly passages: readonly (Pick<Passage, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> & {
    readonly document: Reference;
    readonly text: Pick<TextVersion, 'sha256'>;
  })[];
  readonly namesUsed: readonly { readonly node: Reference; readonly name: string }[];
  readonly decisions: readonly Pick<ClaimDecision, 'kind' | 'rank' | 'reason' | 'decidedBy' | 'decidedAt'>[];
  readonly assessments: readonly Pick<
    Assessment,
    'assessor' | 'madeAt' | 'reliability' | 'credibility' | 'note'
  >[];
}

const TIME = '{ edtf earliest latest precision approximate uncertain }';
const QUANTITY = '{ measure unit low best high qualifier }';
const CLAIM = '{ id subject { id } object { id } }';
const SAME_AS = 'sameAs { scheme id url }';
const PLACE = `id name aliases ${SAME_AS} kind location { latitude longitude uncertaintyMeters } within { id }`;

/** The query for each kind of record. */
export const RECORD_QUERIES = {
  actor: new RootFieldOperation(
    `{ actors { nodes { __typename id name aliases ${SAME_AS} kind description } } }`,
  ),
  place: new RootFieldOperation(`{ places { nodes { ${PLACE} } } }`),
  document: new RootFieldOperation(
    `{ documents { nodes { id kind title url language version publishedAt ${TIME} publishers { id } relays { id } } } }`,
  ),
  event: new RootFieldOperation(`{ events { nodes {
    id kind title description independentOrigins time ${TIME} partOf { id }
    participants { role actor { id name kind } } places { ${PLACE} }
    effects { kind object quantity ${QUANTITY} owner { id name } } weapons documents { id title url }
  } } }`),
};

export const CLAIMS_QUERY = new RootFieldOperation(`query ($about: [ID!], $first: Int, $after: String) {
  claims(filter: { about: $about, includeRetracted: true }, first: $first, after: $after) {
    nodes {
      id text predicate title weapon effect { kind object owner { id } } polarity rank quote recordedAt retractedAt derivation derivationRule
      quantity ${QUANTITY} statedAt ${TIME} validTime ${TIME}
      subject { id } object { id } saidBy { id name } document { id } scopePlace { id } scopeActor { id }
      supersedes ${CLAIM} supersededBy { id retractedAt } derivedFrom ${CLAIM} basedOn { id title url } relayedBy { id }
      namesUsed { node { id } name } passages { document { id } text { sha256 } exact prefix suffix start end }
      decisions { kind rank reason decidedBy decidedAt } assessments { assessor madeAt reliability credibility note }
    }
    pageInfo { hasNextPage endCursor }
  }
}`);
