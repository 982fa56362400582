import { IsArray, IsEnum, IsNumber, IsOptional, IsString } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { PlaceKind } from './place-kind.js';

@InputType({
  description:
    'A place. Given again with the same id it is revised: fields given replace, fields left out stay, null clears.',
})
export class PlaceInput {
  @Field(() => ID, { description: '“place:” and a slug or the source’s own key, e.g. place:al-baghouz.' })
  @IsString()
  id: string;

  @Field(() => String, { description: 'The name by which it is shown; one line of at most 500 characters.' })
  @IsString()
  name: string;

  @Field(() => PlaceKind, { description: 'What sort of place it is.' })
  @IsEnum(PlaceKind)
  kind: PlaceKind;

  @Field(() => [String], {
    nullable: true,
    description: 'Other names and spellings under which it is found.',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  aliases?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The next larger place, e.g. place:syria.' })
  @IsOptional()
  @IsString()
  within?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees north, from -90 to 90; only with a longitude.',
  })
  @IsOptional()
  @IsNumber()
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees east, from -180 to 180; only with a latitude.',
  })
  @IsOptional()
  @IsNumber()
  longitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Radius in metres within which the true position lies; only with coordinates.',
  })
  @IsOptional()
  @IsNumber()
  uncertaintyMeters?: number | null;
}
