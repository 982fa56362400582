import { Field, ObjectType } from 'type-graphql';
import { Document } from '../documents/type.js';

@ObjectType({ description: 'Words of a document that were given with a claim, and that no kept text has.' })
export class UnanchoredPassage {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => String, { description: 'The words, as they were given.' })
  exact: string;

  @Field(() => String, { nullable: true, description: 'The words just before them, if given.' })
  prefix: string | null;

  @Field(() => String, { nullable: true, description: 'The words just after them, if given.' })
  suffix: string | null;
}
