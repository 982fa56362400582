import { Field, Float, ObjectType } from 'type-graphql';
import { Embedded } from '../../query/mapping/registry.js';
import { Qualifier } from './qualifier.js';

@Embedded(() => 'measure')
@ObjectType({ description: 'A number as stated, with its range.' })
export class Quantity {
  @Field(() => String, {
    description:
      'What was counted or measured: strikes, engagements, killed, wounded, share of territory…; for an effect, the effect itself: destroyed, struck, liberated…',
  })
  measure: string;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM-style unit, if any (km2); null for a count.',
  })
  unit: string | null;

  @Field(() => Float, { nullable: true, description: 'The lowest possible value; null if not stated.' })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number as stated; null if only a range was stated.',
  })
  best: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest possible value; null if not stated.' })
  high: number | null;

  @Field(() => Qualifier, { description: 'How to read the number.' })
  qualifier: Qualifier;
}
