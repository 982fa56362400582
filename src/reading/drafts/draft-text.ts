import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../query/mapping/field-cost.js';

/** Cost of reading a text, which may be as long as the rest of a draft. */
const CONTENT_COST = 100;

@ObjectType({
  description:
    'A text that items of a draft have words of: the one that comes with the draft, otherwise the newest that is kept.',
})
export class DraftText {
  @Field(() => ID, { description: 'Id of the document, which may be new with the draft.' })
  document: string;

  @Field(() => String, { description: 'Title of the document.' })
  title: string;

  @Cost(CONTENT_COST)
  @Field(() => String, { description: 'The text, without markup.' })
  content: string;

  @Field(() => String, { nullable: true, description: 'Language of the text as a BCP 47 tag, e.g. en, ar.' })
  language: string | null;

  @Field(() => Boolean, {
    description: 'Whether the text is kept already; otherwise accepting the draft keeps it.',
  })
  isKept: boolean;
}

@ObjectType({
  description: 'Where words of an item are in a text of its draft. Positions count code points.',
})
export class DraftAnchor {
  @Field(() => ID, { description: 'Id of the document.' })
  document: string;

  @Field(() => String, { description: 'The words, as the text has them.' })
  exact: string;

  @Field(() => Int, { description: 'Number of code points of the text before them.' })
  start: number;

  @Field(() => Int, { description: 'Number of code points of the text up to their end.' })
  end: number;
}
