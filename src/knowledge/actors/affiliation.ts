import { Field, ObjectType } from 'type-graphql';
import { edgeClaims, edgeEnd, edgeType } from '../../graph/fields/edges.js';
import { embedded } from '../../graph/fields/embedded.js';
import { Maps } from '../../graph/mapping/registry.js';
import { Claim } from '../claims/claim.js';
import { TimeSpan } from '../time/time-span.js';
import { Actor } from './actor.js';
import { AffiliationKind } from './affiliation-kind.js';

@ObjectType({ description: 'A tie between two actors, as live claims state it.' })
export class Affiliation {
  @Maps(edgeType())
  @Field(() => AffiliationKind, { description: 'How the actor is tied to the organisation.' })
  kind: AffiliationKind;

  @Maps(edgeEnd('start'))
  @Field(() => Actor, { description: 'Who belongs, works with or serves.' })
  actor: Actor;

  @Maps(edgeEnd('end'))
  @Field(() => Actor, { description: 'To whom it belongs, with whom it works, or in what it serves.' })
  organization: Actor;

  @Field(() => String, { nullable: true, description: 'Post or rank held, as stated.' })
  title: string | null;

  @Maps(embedded('validTime'))
  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The period for which it is claimed; null when not stated.',
  })
  time: TimeSpan | null;

  @Maps(edgeClaims())
  @Field(() => [Claim], { description: 'The claims that this rests on.' })
  claims: Claim[];
}
