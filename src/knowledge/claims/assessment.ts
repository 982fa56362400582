import { Field, Int, ObjectType } from 'type-graphql';
import { instantProperty } from '../../graph/fields/property.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { DateTime } from '../scalars.js';
import { SourceReliability } from './source-reliability.js';

@Stored({ label: 'Assessment', order: 'byRecorded' })
@ObjectType({ description: 'What somebody who knows the field made of a claim.' })
export class Assessment {
  @Field(() => String, { description: 'Who made it.' })
  assessor: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => SourceReliability, {
    nullable: true,
    description: 'Admiralty code: reliability of the source; null when it was not judged.',
  })
  reliability: SourceReliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Admiralty code: credibility of the information, 1 (confirmed) to 6 (cannot be judged); null when it was not judged.',
  })
  credibility: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note: string | null;
}
