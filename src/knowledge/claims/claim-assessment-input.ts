import { IsEnum, IsInt, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SourceReliability } from './source-reliability.js';

@InputType({
  description:
    'An assessment of a claim: at least one of reliability, credibility and note. Repeating one in the same words changes nothing.',
})
export class ClaimAssessmentInput {
  @Field(() => ID, { description: 'Id of the claim, in the same dossier or already stored.' })
  @IsString()
  claim: string;

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
  @IsInt()
  credibility?: number | null;

  @Field(() => String, { nullable: true, description: 'Explanation; at most 2,000 characters.' })
  @IsOptional()
  @IsString()
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who assessed it; default: the sender of the dossier. At most 100 characters.',
  })
  @IsOptional()
  @IsString()
  assessor?: string | null;
}
