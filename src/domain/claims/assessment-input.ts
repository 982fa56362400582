import { IsEnum, IsInt, IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IsBetween } from '../constraints/number-constraints.js';
import { IsReason } from '../constraints/text-constraints.js';
import { SourceReliability } from './source-reliability.js';

@InputType({
  description:
    'An expert’s assessment of a claim, by the Admiralty code or in words; at least one field is required.',
})
export class AssessmentInput {
  @Field(() => SourceReliability, { nullable: true, description: 'Reliability of its source.' })
  @IsOptional()
  @IsEnum(SourceReliability)
  reliability?: SourceReliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Credibility of the information: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
  })
  @IsOptional()
  @IsBetween(1, 6)
  @IsInt()
  credibility?: number | null;

  @Field(() => String, { nullable: true, description: 'Explanation; at most 2,000 characters.' })
  @IsOptional()
  @IsReason()
  note?: string | null;
}
