import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../domain/node.js';
import { Qualifier } from '../../domain/claims/qualifier.js';

@ObjectType({ description: 'A name in some words, and whose it is.' })
export class NameRead {
  @Field(() => String, { description: 'The name, as the words have it.' })
  exact: string;

  @Field(() => Node, {
    description: 'The actor or place whose name or alias it is; the likeliest, if several.',
  })
  node: Node;

  @Field(() => String, { description: 'Why it is taken for that one.' })
  reason: string;
}

@ObjectType({ description: 'A number in some words.' })
export class NumberRead {
  @Field(() => String, { description: 'The number, as the words have it, with what qualifies it.' })
  exact: string;

  @Field(() => Float, { nullable: true, description: 'The lowest value, of a range.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'The value; null for a range.' })
  best: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest value, of a range.' })
  high: number | null;

  @Field(() => Qualifier, { description: 'How it is to be read.' })
  qualifier: Qualifier;
}

@ObjectType({ description: 'A day or period in some words.' })
export class TimeRead {
  @Field(() => String, { description: 'The time, as the words have it.' })
  exact: string;

  @Field(() => String, { description: 'The time in EDTF.' })
  time: string;
}

@ObjectType({ description: 'What some words of a document name, count and claim.' })
export class WordsRead {
  @Field(() => [NameRead], {
    description: 'Names and aliases of actors and places of the graph, in their order.',
  })
  names: NameRead[];

  @Field(() => [NumberRead], { description: 'Numbers, in their order.' })
  numbers: NumberRead[];

  @Field(() => [TimeRead], { description: 'Days and periods, in their order.' })
  times: TimeRead[];

  @Field(() => [String], {
    description:
      'What the words claim by themselves, each as a claim of a dossier, in JSON. Its subject may be an event that is nowhere else.',
  })
  claims: string[];
}
