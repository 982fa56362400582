import { Field, Float, Int, ObjectType, ArgsType } from 'type-graphql';
import { EventFilter } from '../../domain/events/filter.js';

@ArgsType()
export class TotalsArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Filter; default: all events.',
  })
  filter?: EventFilter;

  @Field(() => [String], {
    nullable: true,
    description: 'Measures, e.g. killed; default: all.',
  })
  measure?: string[];
}

@ObjectType({
  description:
    'A measure (claims with predicate MEASURED) summed over events. Each event contributes its preferred or otherwise undisputed effective claim at its own scope; a disputed event, the whole range of what is claimed. Claims that agree but differ in range contribute their whole range, too. An event and an event that it is part of both count.',
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
    description: 'Sum of the lowest values: “at most 20” may be none, “about 20” may be 18, one tenth less.',
  })
  low: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the numbers as stated; null if an event has none, or several.',
  })
  best: number | null;

  @Field(() => Float, {
    description:
      'Sum of the highest values: “about 20” may be 22. “At least 20” has no upper bound, and counts as 20 here.',
  })
  high: number;

  @Field(() => Int, { description: 'Events with such a claim.' })
  events: number;

  @Field(() => Int, { description: 'Of these, events whose claims cannot all be true.' })
  disputed: number;
}
