import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';
import { MARK } from './snippet.js';

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Float, {
    description:
      'How well it fits, above 0; the same scale for all kinds of things. 1: it has exactly this name, alias or title.',
  })
  score: number;

  @Field(() => String, {
    description: `The part of its texts that fits best, the words that were found between ${MARK} and ${MARK}, … where it is cut. Plain text: escape it as any other.`,
  })
  snippet: string;

  @Field(() => Node, { description: 'What was found.' })
  node: Node;
}
