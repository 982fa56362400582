import { IsArray, IsBoolean, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'A decision that several entities are one. It counts from when it is taken in; one that has been taken already, in the same words, is no change, also where it has been undone since.',
})
export class MergeInput {
  @Field(() => ID, { description: 'The entity that stands for all of them.' })
  @IsString()
  keep: string;

  @Field(() => [ID], { description: 'The others, of the same kind.' })
  @IsArray()
  @IsString({ each: true })
  merge: string[];

  @Field(() => String, {
    description: 'Why: kept with the decision and shown with it; at most 2,000 characters.',
  })
  @IsString()
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided; whoever sends the dossier when left out. At most 100 characters.',
  })
  @IsOptional()
  @IsString()
  decidedBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was undone: then it stands on record, and joins nothing. False when left out.',
  })
  @IsOptional()
  @IsBoolean()
  undone?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who undid it; whoever sends the dossier when left out. Only where it was undone.',
  })
  @IsOptional()
  @IsString()
  undoneBy?: string | null;
}
