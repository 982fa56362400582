import { Field, ObjectType } from 'type-graphql';
import { edgeClaims, edgeEnd, edgeType } from '../../query/fields/edges.js';
import { embedded } from '../../query/compile/compile-fields.js';
import { Maps } from '../../query/mapping/registry.js';
import { Claim } from '../claims/type.js';
import { TimeSpan } from '../time-span.js';
import { Actor } from './type.js';
import { AffiliationKind } from './affiliation-kind.js';

@ObjectType({ description: 'A relation between two actors, as stated by effective claims.' })
export class Affiliation {
  @Maps(edgeType())
  @Field(() => AffiliationKind, { description: 'How the actor is related to the organization.' })
  kind: AffiliationKind;

  @Maps(edgeEnd('start'))
  @Field(() => Actor, { description: 'The actor that belongs to, works with or serves the organization.' })
  actor: Actor;

  @Maps(edgeEnd('end'))
  @Field(() => Actor, { description: 'The organization that it belongs to, works with or serves in.' })
  organization: Actor;

  @Field(() => String, { nullable: true, description: 'Post or rank held, as stated.' })
  title: string | null;

  @Maps(embedded('validTime'))
  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The period claimed; null if not stated.',
  })
  time: TimeSpan | null;

  @Maps(edgeClaims())
  @Field(() => [Claim], { description: 'The claims that support this.' })
  claims: Claim[];
}
