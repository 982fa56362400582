import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What became of the records of a dossier: each is counted once.' })
export class IngestReport {
  @Field(() => Int, { description: 'Records that were new.' })
  created: number;

  @Field(() => Int, { description: 'Records that were there and now say something else.' })
  updated: number;

  @Field(() => Int, { description: 'Records that were there and already said the same.' })
  unchanged: number;
}
