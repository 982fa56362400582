import { Field, Float, ObjectType } from 'type-graphql';
import { Embedded } from '../../graph/mapping/registry.js';
import { Qualifier } from './qualifier.js';

@Embedded(() => 'measure')
@ObjectType({ description: 'A number as it was stated, with its range.' })
export class Quantity {
  @Field(() => String, {
    description:
      'What was counted or measured: strikes, engagements, killed, wounded, share of territory…; of an effect, the effect itself: destroyed, struck, liberated…',
  })
  measure: string;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM-style unit where there is one (km2); null for a count.',
  })
  unit: string | null;

  @Field(() => Float, { nullable: true, description: 'The least that it can be; null when not stated.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'The number as stated; null where only a range was.' })
  best: number | null;

  @Field(() => Float, { nullable: true, description: 'The most that it can be; null when not stated.' })
  high: number | null;

  @Field(() => Qualifier, { description: 'How the number is to be read.' })
  qualifier: Qualifier;
}
