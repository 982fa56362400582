import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';
import { MARK } from './snippet.js';

@ObjectType({ description: 'A search result.' })
export class SearchHit {
  @Field(() => Float, {
    description: 'Relevance, above 0, on one scale for all kinds. 1: exact match of a name, alias or title.',
  })
  score: number;

  @Field(() => String, {
    description: `The best-matching part of its text, with the words found between ${MARK} and ${MARK}, … where it is cut. Plain text: escape it as usual.`,
  })
  snippet: string;

  @Field(() => Node, { description: 'What was found.' })
  node: Node;
}
