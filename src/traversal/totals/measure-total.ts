import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A measure (claims with predicate MEASURED) summed over events. For each event the value is that of its preferred or else undisputed live claim at the event’s own scope; a disputed one counts with the whole range of what is claimed. Claims that agree, and differ only in how far they reach, count with their whole range too. An event and one that it is part of each count.',
})
export class MeasureTotal {
  @Field(() => String, { description: 'What was counted or measured: strikes, killed…' })
  measure: string;

  @Field(() => String, {
    nullable: true,
    description: 'UCUM-style unit where there is one (km2); null for a count. Units are not converted.',
  })
  unit: string | null;

  @Field(() => Float, {
    description:
      'The sum of the lowest values: “at most 20” may be none, “about 20” may be 18, one in ten less.',
  })
  low: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The sum of the numbers as stated; null if for any of the events none is stated, or several are.',
  })
  best: number | null;

  @Field(() => Float, {
    description:
      'The sum of the highest values: “about 20” may be 22. “At least 20” sets no upper end, and counts as 20 here.',
  })
  high: number;

  @Field(() => Int, { description: 'Events with such a claim.' })
  events: number;

  @Field(() => Int, { description: 'Of these, events where the claims cannot all be true.' })
  disputed: number;
}
