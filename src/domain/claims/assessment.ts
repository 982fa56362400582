import { Field, Int, ObjectType } from 'type-graphql';
import { instantProperty } from '../../query/fields/property.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { DateTime } from '../../time/date-time.js';
import { SourceReliability } from './source-reliability.js';

@Stored({ label: 'Assessment', order: 'byRecorded' })
@ObjectType({ description: 'An expert’s assessment of a claim.' })
export class Assessment {
  @Field(() => String, { description: 'Who made it.' })
  assessor: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => SourceReliability, {
    nullable: true,
    description: 'Admiralty code: reliability of the source; null if not assessed.',
  })
  reliability: SourceReliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Admiralty code: credibility of the information, 1 (confirmed) to 6 (cannot be judged); null if not assessed.',
  })
  credibility: number | null;

  @Field(() => String, { nullable: true, description: 'Explanation.' })
  note: string | null;
}
