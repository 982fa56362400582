import { Field, Int, ObjectType } from 'type-graphql';
import { relatedNodes, relatedNode } from '../../graph/fields/related-nodes.js';
import { instantProperty } from '../../graph/fields/property.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { Actor } from '../actors/actor.js';
import { DerivationRule } from '../derivation/derivation-rule.js';
import { stale, staleReason } from '../derivation/stale.js';
import { Dispute } from '../disputes/dispute.js';
import { originsOfClaim } from '../corroboration/independent-origins.js';
import { Document } from '../documents/document.js';
import { Node } from '../node.js';
import { Place } from '../places/place.js';
import { provenance } from '../provenance/provenance.js';
import { ProvenanceStep } from '../provenance/provenance-step.js';
import { DateTime } from '../scalars.js';
import { TimeSpan } from '../time/time-span.js';
import { WrittenBy } from '../written-by.js';
import { Assessment } from './assessment.js';
import { ClaimDecision } from './claim-decision.js';
import { ClaimRank } from './claim-rank.js';
import { ClaimedEffect } from './claimed-effect.js';
import { Polarity } from './polarity.js';
import { Predicate } from './predicate.js';
import { Quantity } from './quantity.js';
import { relayedBy } from './relayed-by.js';

@Stored({ label: 'Claim', order: 'byTime' })
@ObjectType({
  implements: Node,
  description:
    'One statement that somebody made about an event, an actor or a place, in a document. It never changes; it can be retracted, superseded, ranked and assessed.',
})
export class Claim extends Node {
  @Field(() => String, { description: 'The claim in plain words.' })
  text: string;

  @Maps(relatedNode({ along: ['ABOUT'], direction: 'out' }))
  @Field(() => Node, { description: 'What it is about: an event, an actor or a place.' })
  subject: Node;

  @Field(() => Predicate, { description: 'What it says of its subject.' })
  predicate: Predicate;

  @Maps(relatedNode({ along: ['OBJECT'], direction: 'out' }))
  @Field(() => Node, { nullable: true, description: 'The other end, for a claim that relates two things.' })
  object: Node | null;

  @Field(() => String, {
    nullable: true,
    description: 'Post or rank held, as stated; null where the claim ties no two actors, or names none.',
  })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Weapon or platform, as stated; null for every predicate but USED.',
  })
  weapon: string | null;

  @Field(() => ClaimedEffect, {
    nullable: true,
    description: 'What it says was done to what; null for every predicate but AFFECTED.',
  })
  effect: ClaimedEffect | null;

  @Field(() => Quantity, { nullable: true, description: 'The number that it states, if it states one.' })
  quantity: Quantity | null;

  @Field(() => Polarity, { description: 'Whether it says that this is so, or that it is not.' })
  polarity: Polarity;

  @Field(() => ClaimRank, { description: 'How it stands beside other claims of the same thing.' })
  rank: ClaimRank;

  @Field(() => String, { nullable: true, description: 'The exact words, where they are known.' })
  quote: string | null;

  @Maps(relatedNodes({ along: ['SAID_BY'], direction: 'out' }))
  @Field(() => [Actor], { description: 'Who made the claim. Empty only for a derived claim.' })
  saidBy: Actor[];

  @Maps(relatedNode({ along: ['STATED_IN'], direction: 'out' }))
  @Field(() => Document, {
    nullable: true,
    description: 'Where it was first made. Null only for a derived claim.',
  })
  document: Document | null;

  @Maps(relatedNodes({ along: ['BASED_ON'], direction: 'out' }))
  @Field(() => [Document], {
    description:
      'What its sayer names as grounds, without saying which of it; e.g. the reports that an estimate of a data set’s maker cites. What these say themselves is not known from this claim.',
  })
  basedOn: Document[];

  @Maps(relayedBy())
  @Field(() => [Document], {
    description:
      'Documents that pass this very claim on: those that were given with it; else those that relay its document, but never the record of a data set for another row.',
  })
  relayedBy: Document[];

  @Field(() => TimeSpan, { nullable: true, description: 'When it was said; null when not known.' })
  statedAt: TimeSpan | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The period that the claim speaks of, where it differs from its subject’s.',
  })
  validTime: TimeSpan | null;

  @Maps(relatedNode({ along: ['SCOPE_PLACE'], direction: 'out' }))
  @Field(() => Place, {
    nullable: true,
    description: 'The place that the claim speaks of, where it differs from its subject’s.',
  })
  scopePlace: Place | null;

  @Maps(relatedNode({ along: ['SCOPE_ACTOR'], direction: 'out' }))
  @Field(() => Actor, {
    nullable: true,
    description:
      'Whose members or property the quantity counts, where it is not everyone’s: killed of side A, killed civilians.',
  })
  scopeActor: Actor | null;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When this system learned of it.' })
  recordedAt: Date;

  @WrittenBy()
  writtenBy: string | null;

  @Maps(instantProperty('retractedAt'))
  @Field(() => DateTime, { nullable: true, description: 'When it was retracted here; null while it stands.' })
  retractedAt: Date | null;

  @Maps(relatedNodes({ along: ['SUPERSEDES'], direction: 'out' }))
  @Field(() => [Claim], { description: 'Claims that it replaces.' })
  supersedes: Claim[];

  @Maps(relatedNodes({ along: ['SUPERSEDES'], direction: 'in' }))
  @Field(() => [Claim], { description: 'Claims that replace it.' })
  supersededBy: Claim[];

  @Maps(relatedNodes({ along: ['DERIVED_FROM'], direction: 'out' }))
  @Field(() => [Claim], { description: 'Inputs of a derived claim.' })
  derivedFrom: Claim[];

  @Field(() => String, { nullable: true, description: 'How it was derived, e.g. total − Syria.' })
  derivation: string | null;

  @Field(() => DerivationRule, {
    nullable: true,
    description: 'The rule by which this system worked it out; null for every claim that was given.',
  })
  derivationRule: DerivationRule | null;

  @Maps(stale())
  @Field(() => Boolean, {
    description:
      'Whether it was derived from something that has since been retracted, superseded or ranked DEPRECATED, or has otherwise ceased to follow. A figure that this system worked out is then retracted, and worked out anew where it still can be.',
  })
  stale: boolean;

  @Maps(staleReason())
  @Field(() => String, { nullable: true, description: 'Why it is stale; null where it is not.' })
  staleReason: string | null;

  @Maps(provenance())
  @Field(() => [ProvenanceStep], {
    description:
      'From this claim to the earliest known origin: who said it, in which document, relayed by which, based on which. Each document comes before those that it relays or that the claim is based on, the origin last; of those that relay it, the 100 earliest. A derived claim leads to the documents of the claims that it was derived from.',
  })
  provenance: ProvenanceStep[];

  @Maps(originsOfClaim())
  @Field(() => Int, {
    description:
      'Of the live claims that make the same statement (subject, predicate, object, scope, and numbers with a value in common): how many origins they have. Two papers that relay one statement are one origin, and so is one sayer in two documents. Of a claim that is based on documents these are the origins, those of one publisher being one: so many reports its sayer had, though not each need say the same; and two data sets on one report are one origin. 0 where nobody says it, as of a figure that was only worked out.',
  })
  independentOrigins: number;

  @Maps(relatedNodes({ along: ['AMONG'], direction: 'in' }))
  @Field(() => [Dispute], { description: 'Claims with which it cannot be true together, and why.' })
  disputes: Dispute[];

  @Maps(relatedNodes({ along: ['ASSESSES'], direction: 'in' }))
  @Field(() => [Assessment], { description: 'What those who know the field made of it, earliest first.' })
  assessments: Assessment[];

  @Maps(relatedNodes({ along: ['DECIDED_ON'], direction: 'in' }))
  @Field(() => [ClaimDecision], {
    description:
      'How it came to be retracted or ranked as it is: who decided what, when and why, earliest first.',
  })
  decisions: ClaimDecision[];
}
