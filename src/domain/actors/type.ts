import { Field, InterfaceType } from 'type-graphql';
import { edges } from '../../query/fields/edges.js';
import { relatedConnection } from '../../query/fields/related-connection.js';
import { Paged } from '../../query/mapping/paged.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { ClaimConnection, ClaimsArguments } from '../claims/list.js';
import { compileClaimFilter } from '../claims/compile-filter.js';
import { EventConnection, EventsArguments } from '../events/list.js';
import { compileEventFilter } from '../events/compile-filter.js';
import { ROLE_PREDICATES } from '../events/participant-role.js';
import { ExternalId } from '../external-ids/external-id.js';
import { sameAs } from '../external-ids/same-as.js';
import { Node } from '../node.js';
import { WrittenBy } from '../written-by.js';
import { ActorKind } from './kind.js';
import { Affiliation } from './affiliation.js';
import { AffiliationKind } from './affiliation-kind.js';

const AFFILIATIONS = Object.values(AffiliationKind);

@Stored({ label: 'Actor', order: 'byName' })
@InterfaceType({
  implements: Node,
  description: 'An actor or speaker: a state, a force, a group, a person, or someone unidentified.',
})
export abstract class Actor extends Node {
  @Field(() => String, { description: 'The best-known name.' })
  name: string;

  @Field(() => [String], { description: 'Other names and spellings.' })
  aliases: string[];

  @Maps(sameAs())
  @Field(() => [ExternalId], {
    description: 'The same actor elsewhere: Wikidata, UCDP, ACLED… As in its own record, like aliases.',
  })
  sameAs: ExternalId[];

  @Field(() => ActorKind, { description: 'Kind of organization or person.' })
  kind: ActorKind;

  @Field(() => String, { nullable: true, description: 'A short description.' })
  description: string | null;

  @Maps(edges({ along: AFFILIATIONS, direction: 'out' }, 'byName'))
  @Field(() => [Affiliation], { description: 'Organizations that it belongs to, works with or serves in.' })
  affiliations: Affiliation[];

  @Maps(edges({ along: AFFILIATIONS, direction: 'in' }, 'byName'))
  @Field(() => [Affiliation], { description: 'Actors that belong to it, work with it or serve in it.' })
  affiliates: Affiliation[];

  @Paged({
    connection: () => EventConnection,
    arguments: () => EventsArguments,
    description: 'Events in which it took part, in any role, earliest first.',
    mapping: relatedConnection({
      type: 'Event',
      repeats: true,
      compileFilter: compileEventFilter,
      hops: [{ along: ROLE_PREDICATES, direction: 'in' }],
    }),
  })
  events: EventConnection;

  @Paged({
    connection: () => ClaimConnection,
    arguments: () => ClaimsArguments,
    description: 'Claims that it made, earliest first.',
    mapping: relatedConnection({
      type: 'Claim',
      compileFilter: compileClaimFilter,
      hops: [{ along: ['SAID_BY'], direction: 'in' }],
    }),
  })
  claims: ClaimConnection;

  @WrittenBy()
  writtenBy: string | null;
}
