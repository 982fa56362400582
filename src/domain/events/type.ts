import { Field, Int, ObjectType } from 'type-graphql';
import { claimRows, claimValues } from '../../query/fields/claim-rows.js';
import { edges } from '../../query/fields/edges.js';
import { relatedNodes, relatedNode } from '../../query/fields/related-nodes.js';
import { relatedConnection } from '../../query/fields/related-connection.js';
import { Paged } from '../../query/mapping/paged.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { ClaimConnection, ClaimsArguments } from '../claims/list.js';
import { compileClaimFilter } from '../claims/compile-filter.js';
import { Predicate } from '../claims/predicate.js';
import { originsOfEvent } from '../corroboration/independent-origins.js';
import { Document } from '../documents/type.js';
import { Node } from '../node.js';
import { WrittenBy } from '../written-by.js';
import { Place } from '../places/type.js';
import { TimeSpan } from '../time-span.js';
import { Effect, EFFECT_KEY } from './effect.js';
import { compileEventFilter } from './compile-filter.js';
import { EventConnection, EventsArguments } from './list.js';
import { EventKind } from './kind.js';
import { Participation } from './participation.js';
import { ROLE_PREDICATES } from './participant-role.js';

@Stored({ label: 'Event', order: 'byTime' })
@ObjectType({ implements: Node, description: 'Something that happened, according to claims.' })
export class Event extends Node {
  @Field(() => EventKind, { description: 'Kind of event.' })
  kind: EventKind;

  @Field(() => String, { description: 'What happened, in a few words.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What happened, in more detail.' })
  description: string | null;

  @Field(() => TimeSpan, { nullable: true, description: 'When it happened; null if not stated.' })
  time: TimeSpan | null;

  @Maps(relatedNodes({ along: [Predicate.OCCURRED_AT], direction: 'out' }))
  @Field(() => [Place], { description: 'Where it happened, by effective claims; empty if not stated.' })
  places: Place[];

  @Maps(edges({ along: ROLE_PREDICATES, direction: 'out' }, 'byName'))
  @Field(() => [Participation], { description: 'Participants and their roles, by effective claims.' })
  participants: Participation[];

  @Maps(relatedNodes({ along: [Predicate.PERPETRATED_BY], direction: 'out' }))
  @Field(() => [Actor], { description: 'Participants in the role PERPETRATOR.' })
  perpetrators: Actor[];

  @Maps(relatedNodes({ along: [Predicate.TARGETED], direction: 'out' }))
  @Field(() => [Actor], { description: 'Participants in the role TARGET.' })
  targets: Actor[];

  @Maps(claimRows(Predicate.AFFECTED, EFFECT_KEY))
  @Field(() => [Effect], {
    description: 'What it did to what, by effective claims; different numbers stand side by side.',
  })
  effects: Effect[];

  @Maps(claimValues(Predicate.USED, 'weapon'))
  @Field(() => [String], {
    description:
      'Weapons and platforms, as stated: fighter, remotely piloted aircraft, rocket-propelled artillery…',
  })
  weapons: string[];

  @Maps(relatedNode({ along: ['PART_OF'], direction: 'out' }))
  @Field(() => Event, {
    nullable: true,
    description: 'The larger event that it is part of, e.g. a campaign.',
  })
  partOf: Event | null;

  @Paged({
    connection: () => EventConnection,
    arguments: () => EventsArguments,
    description: 'Events that are part of it, earliest first.',
    mapping: relatedConnection({
      type: 'Event',
      compileFilter: compileEventFilter,
      hops: [{ along: ['PART_OF'], direction: 'in' }],
    }),
  })
  parts: EventConnection;

  @Paged({
    connection: () => ClaimConnection,
    arguments: () => ClaimsArguments,
    description:
      'Claims about it, earliest statement first; retracted ones only if the filter includes them.',
    mapping: relatedConnection({
      type: 'Claim',
      compileFilter: compileClaimFilter,
      hops: [{ along: ['ABOUT'], direction: 'in' }],
    }),
  })
  claims: ClaimConnection;

  @Maps(
    relatedNodes(
      { along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' },
      { along: ['STATED_IN'], direction: 'out' },
    ),
  )
  @Field(() => [Document], { description: 'Documents in which effective claims about it were made.' })
  documents: Document[];

  @Maps(originsOfEvent())
  @Field(() => Int, {
    description:
      'Number of independent origins of the event, by the effective claims about it that assert something. Two papers that relay one statement are one origin; so is one speaker in two documents. For claims based on documents, these are the origins, counted once per publisher: an event that a data set takes from two publishers has two origins; two data sets that cite one report have one.',
  })
  independentOrigins: number;

  @WrittenBy()
  writtenBy: string | null;
}
