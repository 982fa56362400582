import { Field, ObjectType } from 'type-graphql';
import { instantProperty, property } from '../query/fields/property.js';
import { Embedded, Maps } from '../query/mapping/registry.js';
import { DateTime } from '../time/date-time.js';
import { EDTF } from '../time/edtf-scalar.js';
import { TimePrecision } from '../time/time-precision.js';

@Embedded((owner) => owner)
@ObjectType({ description: 'A time as stated, with its bounds.' })
export class TimeSpan {
  @Maps(property((owner) => owner))
  @Field(() => EDTF, { description: 'The time as stated.' })
  edtf: string;

  @Maps(instantProperty((owner) => `${owner}Earliest`))
  @Field(() => DateTime, {
    nullable: true,
    description: 'First instant that it may cover; null if open or unknown.',
  })
  earliest: Date | null;

  @Maps(instantProperty((owner) => `${owner}Latest`))
  @Field(() => DateTime, {
    nullable: true,
    description: 'Last instant that it may cover; null if open or unknown.',
  })
  latest: Date | null;

  @Maps(property((owner) => `${owner}Precision`))
  @Field(() => TimePrecision, { description: 'Its precision.' })
  precision: TimePrecision;

  @Maps(property((owner) => `${owner}Approximate`))
  @Field(() => Boolean, { description: 'Whether it was stated as approximate (~).' })
  approximate: boolean;

  @Maps(property((owner) => `${owner}Uncertain`))
  @Field(() => Boolean, { description: 'Whether it was stated as uncertain (?).' })
  uncertain: boolean;
}
