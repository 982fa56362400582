import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../domain/node.js';
import { MARK } from './snippet.js';

export enum SearchedKind {
  ACTOR = 'ACTOR',
  PLACE = 'PLACE',
  EVENT = 'EVENT',
  DOCUMENT = 'DOCUMENT',
  CLAIM = 'CLAIM',
}

registerEnumType(SearchedKind, {
  name: 'SearchedKind',
  description: 'Kinds of things to search.',
  valuesConfig: {
    ACTOR: { description: 'Organizations and people, by names, aliases, descriptions and external ids.' },
    PLACE: { description: 'Places, by names, aliases and external ids.' },
    EVENT: { description: 'Events, by titles and descriptions.' },
    DOCUMENT: { description: 'Documents, by titles and kept texts.' },
    CLAIM: { description: 'Claims, by texts and quotes.' },
  },
});

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
