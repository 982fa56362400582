import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The outcome of ingesting a dossier; each record is counted once.' })
export class IngestReport {
  @Field(() => Int, { description: 'New records.' })
  created: number;

  @Field(() => Int, { description: 'Existing records that were changed.' })
  updated: number;

  @Field(() => Int, { description: 'Existing records that already said the same.' })
  unchanged: number;
}
