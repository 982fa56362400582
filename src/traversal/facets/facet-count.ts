import { Field, Int } from 'type-graphql';
import { AnsweredType } from '../../graph/mapping/answered-type.js';

@AnsweredType('FacetCount', { description: 'How many events share a value.' })
export class FacetCount {
  @Field(() => String, { description: 'The value: of an enum, an id, or a year.' })
  value: string;

  @Field(() => Int, { description: 'Events with this value, each counted once.' })
  count: number;
}
