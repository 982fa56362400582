import { Field, ObjectType } from 'type-graphql';
import { relatedNode } from '../../query/fields/related-nodes.js';
import { property } from '../../query/fields/property.js';
import { Embedded, Maps } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { EffectKind } from '../events/effect-kind.js';

@Embedded(() => 'effectKind')
@ObjectType({
  description: 'What was done to what. How many is the quantity of the claim, if stated.',
})
export class ClaimedEffect {
  @Maps(property('effectKind'))
  @Field(() => EffectKind, { description: 'What was done.' })
  kind: EffectKind;

  @Maps(property('effectObject'))
  @Field(() => String, {
    description:
      'What it was done to, as a lower-case noun: vehicle, VBIED, building, fighter, supply route…',
  })
  object: string;

  @Maps(relatedNode({ along: ['EFFECT_OWNER'], direction: 'out' }))
  @Field(() => Actor, { nullable: true, description: 'The owner; null if not stated.' })
  owner: Actor | null;
}
