import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'What whoever proposes an item of a draft says of it.' })
export class DraftNoteInput {
  @Field(() => ID, { description: 'Key of the item: the id of its record, or its place.' })
  key: string;

  @Field(() => Float, { nullable: true, description: 'How certain it is to be right, from 0 to 1.' })
  score?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Why it is proposed, e.g. that a name in the text is an alias of an actor.',
  })
  reasons?: string[] | null;
}
