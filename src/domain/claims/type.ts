import { Field, Int, ObjectType } from 'type-graphql';
import { relatedNodes, relatedNode } from '../../query/fields/related-nodes.js';
import { instantProperty } from '../../query/fields/property.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { DerivationRule } from './derivation-rule.js';
import { stale, staleReason } from './stale.js';
import { Dispute } from '../disputes/type.js';
import { originsOfClaim } from '../corroboration/independent-origins.js';
import { Document } from '../documents/type.js';
import { Node } from '../node.js';
import { Place } from '../places/type.js';
import { provenance } from '../provenance/provenance.js';
import { ProvenanceStep } from '../provenance/provenance-step.js';
import { DateTime } from '../../time/date-time.js';
import { TimeSpan } from '../time-span.js';
import { WrittenBy } from '../written-by.js';
import { Assessment } from './assessment.js';
import { ClaimDecision } from './decision.js';
import { ClaimRank } from './rank.js';
import { ClaimedEffect } from './claimed-effect.js';
import { NameUsed } from './name-used.js';
import { namesUsed } from './names-used.js';
import { Passage } from './passage.js';
import { passages, unanchoredPassages } from './passages.js';
import { Polarity } from './polarity.js';
import { Predicate } from './predicate.js';
import { Quantity } from './quantity.js';
import { relayedBy } from './relayed-by.js';
import { UnanchoredPassage } from './unanchored-passage.js';

@Stored({ label: 'Claim', order: 'byTime' })
@ObjectType({
  implements: Node,
  description:
    'A statement that someone made about an event, an actor or a place, in a document. It never changes, but can be retracted, superseded, ranked and assessed. It is effective unless it is retracted, superseded or ranked DEPRECATED.',
})
export class Claim extends Node {
  @Field(() => String, { description: 'The claim in plain words.' })
  text: string;

  @Maps(relatedNode({ along: ['ABOUT'], direction: 'out' }))
  @Field(() => Node, { description: 'Its subject: an event, an actor or a place.' })
  subject: Node;

  @Field(() => Predicate, { description: 'What it says about its subject.' })
  predicate: Predicate;

  @Maps(relatedNode({ along: ['OBJECT'], direction: 'out' }))
  @Field(() => Node, { nullable: true, description: 'The object, for a claim that relates two things.' })
  object: Node | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Post or rank held, as stated; null if none is named, or if the claim does not relate two actors.',
  })
  title: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Weapon or platform, as stated; null for every predicate except USED.',
  })
  weapon: string | null;

  @Field(() => ClaimedEffect, {
    nullable: true,
    description: 'What was done to what; null for every predicate except AFFECTED.',
  })
  effect: ClaimedEffect | null;

  @Field(() => Quantity, { nullable: true, description: 'The number stated, if any.' })
  quantity: Quantity | null;

  @Field(() => Polarity, { description: 'Whether it asserts or denies.' })
  polarity: Polarity;

  @Field(() => ClaimRank, { description: 'How it ranks against other claims about the same thing.' })
  rank: ClaimRank;

  @Field(() => String, {
    nullable: true,
    description: 'Exact quotation from its own document, as it was given, if known.',
  })
  quote: string | null;

  @Maps(passages())
  @Field(() => [Passage], {
    description:
      'The words that it rests on, each where the newest text of a document has it: first its quote, then those given with it. Words of a document of which no text is kept are in unanchoredPassages.',
  })
  passages: Passage[];

  @Maps(unanchoredPassages())
  @Field(() => [UnanchoredPassage], {
    description:
      'Words that it is said to rest on, and that no kept text has: as a rule because no text of their document is kept.',
  })
  unanchoredPassages: UnanchoredPassage[];

  @Maps(relatedNodes({ along: ['SAID_BY'], direction: 'out' }))
  @Field(() => [Actor], { description: 'Who made the claim. Empty only for a derived claim.' })
  saidBy: Actor[];

  @Maps(relatedNode({ along: ['STATED_IN'], direction: 'out' }))
  @Field(() => Document, {
    nullable: true,
    description: 'The document in which it was first made. Null only for a derived claim.',
  })
  document: Document | null;

  @Maps(relatedNodes({ along: ['BASED_ON'], direction: 'out' }))
  @Field(() => [Document], {
    description:
      'Documents cited as evidence by whoever made the claim, without saying which part rests on which; e.g. the reports cited for an estimate in a data set. This claim does not say what they say themselves.',
  })
  basedOn: Document[];

  @Maps(relayedBy())
  @Field(() => [Document], {
    description:
      'Documents that relay this claim: those given with it; otherwise those that relay its document, but never a data set’s record of another row.',
  })
  relayedBy: Document[];

  @Maps(namesUsed())
  @Field(() => [NameUsed], {
    description:
      'Names under which its source spoke of actors and places that it names, if they differ from the present ones. Empty if its source’s names are not known.',
  })
  namesUsed: NameUsed[];

  @Field(() => TimeSpan, { nullable: true, description: 'When it was stated; null if unknown.' })
  statedAt: TimeSpan | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The period that it refers to, if different from its subject’s.',
  })
  validTime: TimeSpan | null;

  @Maps(relatedNode({ along: ['SCOPE_PLACE'], direction: 'out' }))
  @Field(() => Place, {
    nullable: true,
    description: 'The place that it refers to, if different from its subject’s.',
  })
  scopePlace: Place | null;

  @Maps(relatedNode({ along: ['SCOPE_ACTOR'], direction: 'out' }))
  @Field(() => Actor, {
    nullable: true,
    description:
      'Whose members or property are counted, if not everyone’s: killed of side A, killed civilians.',
  })
  scopeActor: Actor | null;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When this system recorded it.' })
  recordedAt: Date;

  @WrittenBy()
  writtenBy: string | null;

  @Maps(instantProperty('retractedAt'))
  @Field(() => DateTime, { nullable: true, description: 'When it was retracted; null if it was not.' })
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
    description: 'The rule by which this system computed it; null for every claim that was submitted.',
  })
  derivationRule: DerivationRule | null;

  @Maps(stale())
  @Field(() => Boolean, {
    description:
      'Whether one of its inputs has since been retracted, superseded or ranked DEPRECATED, or it no longer follows from them for another reason. A figure computed by this system is then retracted and, where possible, computed again.',
  })
  stale: boolean;

  @Maps(staleReason())
  @Field(() => String, { nullable: true, description: 'Why it is stale; null if it is not.' })
  staleReason: string | null;

  @Maps(provenance())
  @Field(() => [ProvenanceStep], {
    description:
      'The chain from this claim to its earliest known origin: who said it, in which document, relayed by which, based on which. Each document comes before those that it relays or that the claim is based on, the origin last; at most the 100 earliest relaying documents. A derived claim leads to the documents of its inputs.',
  })
  provenance: ProvenanceStep[];

  @Maps(originsOfClaim())
  @Field(() => Int, {
    description:
      'Number of independent origins of this statement: of all effective claims with the same subject, predicate, object and scope whose numbers have a value in common. Two papers that relay one statement are one origin; so is one speaker in two documents. For a claim based on documents, these are the origins, counted once per publisher: how many reports its maker had, though not each need say the same; two data sets based on one report are one origin. 0 if nobody said it, as for a computed figure.',
  })
  independentOrigins: number;

  @Maps(relatedNodes({ along: ['AMONG'], direction: 'in' }))
  @Field(() => [Dispute], {
    description: 'Its disputes: claims that cannot be true together with it, and why.',
  })
  disputes: Dispute[];

  @Maps(relatedNodes({ along: ['ASSESSES'], direction: 'in' }))
  @Field(() => [Assessment], { description: 'Expert assessments, earliest first.' })
  assessments: Assessment[];

  @Maps(relatedNodes({ along: ['DECIDED_ON'], direction: 'in' }))
  @Field(() => [ClaimDecision], {
    description: 'Decisions to retract or rank it: who decided what, when and why, earliest first.',
  })
  decisions: ClaimDecision[];
}
