import { Field, InputType, Int } from 'type-graphql';
import { SourceReliability } from './source-reliability.js';

@InputType({
  description:
    'What somebody who knows the field makes of a claim, by the Admiralty code or in words: at least one of these.',
})
export class AssessmentInput {
  @Field(() => SourceReliability, { nullable: true, description: 'How far its source can be relied on.' })
  reliability?: SourceReliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Credibility of what it says: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
  })
  credibility?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, in words; at most 2,000 characters.' })
  note?: string | null;
}
