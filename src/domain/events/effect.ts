import { Field, ObjectType } from 'type-graphql';
import { rowClaims } from '../../query/fields/claim-rows.js';
import { relatedNode } from '../../query/fields/related-nodes.js';
import { property } from '../../query/fields/property.js';
import { Maps } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { Claim } from '../claims/type.js';
import { Quantity } from '../claims/quantity.js';
import { EffectKind } from './effect-kind.js';

/** Claims that agree in all of these state one effect; those with different numbers are shown side by side. */
export const EFFECT_KEY = [
  'effectKind',
  'effectObject',
  'effectOwner',
  'measure',
  'unit',
  'low',
  'best',
  'high',
  'qualifier',
] as const;

@ObjectType({ description: 'What an event did to something, as stated by effective claims.' })
export class Effect {
  @Maps(property('effectKind'))
  @Field(() => EffectKind, { description: 'What was done.' })
  kind: EffectKind;

  @Maps(property('effectObject'))
  @Field(() => String, {
    description:
      'What it was done to, as a lower-case noun: vehicle, VBIED, building, fighter, fighting position, supply route, tactical unit…',
  })
  object: string;

  @Field(() => Quantity, { nullable: true, description: 'How many or how much; null if not stated.' })
  quantity: Quantity | null;

  @Maps(relatedNode({ along: ['EFFECT_OWNER'], direction: 'out' }))
  @Field(() => Actor, { nullable: true, description: 'The owner; null if not stated.' })
  owner: Actor | null;

  @Maps(rowClaims())
  @Field(() => [Claim], { description: 'The claims that support this.' })
  claims: Claim[];
}
