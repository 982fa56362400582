import { Field, Int, ObjectType } from 'type-graphql';
import { Document } from '../documents/type.js';
import { TextVersion } from '../texts/type.js';

@ObjectType({
  description:
    'Words in the text of a document, after the W3C Web Annotation model: a TextQuoteSelector and a TextPositionSelector in one.',
})
export class Passage {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => TextVersion, { description: 'The newest version of its text that has these words.' })
  text: TextVersion;

  @Field(() => String, { description: 'The words, as the text has them.' })
  exact: string;

  @Field(() => String, { description: 'The text just before them, at most 32 characters.' })
  prefix: string;

  @Field(() => String, { description: 'The text just after them, at most 32 characters.' })
  suffix: string;

  @Field(() => Int, { description: 'Number of code points of the text before them.' })
  start: number;

  @Field(() => Int, { description: 'Number of code points of the text up to their end.' })
  end: number;
}
