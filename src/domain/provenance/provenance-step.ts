import { Field, ObjectType } from 'type-graphql';
import { Actor } from '../actors/type.js';
import { Document } from '../documents/type.js';
import { TimeSpan } from '../time-span.js';

@ObjectType({ description: 'A document in the chain from a claim to its origin.' })
export class ProvenanceStep {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => [Actor], {
    description:
      'Who said it there. For a document that only relays it, or on which the claim is based, its publishers.',
  })
  actors: Actor[];

  @Field(() => TimeSpan, {
    nullable: true,
    description:
      'When it was said there. For a document that only relays it, or on which the claim is based, when it was published. Null if unknown.',
  })
  statedAt: TimeSpan | null;
}
