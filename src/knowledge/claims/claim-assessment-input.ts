import { IsEnum, IsInt, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SourceReliability } from './source-reliability.js';

@InputType({
  description:
    'What somebody makes of a claim: at least one of reliability, credibility and note. What has been said of it already, in the same words, changes nothing.',
})
export class ClaimAssessmentInput {
  @Field(() => ID, { description: 'Id of the claim, in the same dossier or known already.' })
  @IsString()
  claim: string;

  @Field(() => SourceReliability, { nullable: true, description: 'How far its source can be relied on.' })
  @IsOptional()
  @IsEnum(SourceReliability)
  reliability?: SourceReliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Credibility of what it says: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
  })
  @IsOptional()
  @IsInt()
  credibility?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in words; at most 2,000 characters.' })
  @IsOptional()
  @IsString()
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who assesses it; whoever sends the dossier when left out. At most 100 characters.',
  })
  @IsOptional()
  @IsString()
  assessor?: string | null;
}
