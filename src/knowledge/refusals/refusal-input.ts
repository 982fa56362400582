import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'A decision that two entities are not one. It counts from when it is taken in; one that has been taken already, in the same words, is no change, also where it has been undone since.',
})
export class RefusalInput {
  @Field(() => ID, { description: 'The one entity.' })
  @IsString()
  one: string;

  @Field(() => ID, { description: 'The other, of the same kind.' })
  @IsString()
  other: string;

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
    description:
      'Whether it was undone: then it stands on record, and keeps nothing apart. False when left out.',
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
