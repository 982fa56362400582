import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { IsProse } from '../constraints/text-constraints.js';

@InputType({
  description:
    'Words of a document on which a claim rests. If a text of the document is kept, they must be in it, but for whitespace and the form of quotes and dashes, and at one place only.',
})
export class PassageInput {
  @Field(() => ID, { description: 'The document.' })
  @IsReferenceTo(['document'])
  document: string;

  @Field(() => String, { description: 'The words as they are there, as few as will do.' })
  @IsProse()
  exact: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words just before them, where the same words are there more than once.',
  })
  @IsOptional()
  @IsProse()
  prefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words just after them, where the same words are there more than once.',
  })
  @IsOptional()
  @IsProse()
  suffix?: string | null;
}
