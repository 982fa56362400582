import { Type } from 'class-transformer';
import { IsArray, IsEnum, IsNumber, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { ExternalIdInput } from '../external-ids/external-id-input.js';
import { PlaceKind } from './place-kind.js';

@InputType({
  description:
    'A place. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class PlaceInput {
  @Field(() => ID, { description: '“place:” and a slug or the source’s own key, e.g. place:al-baghouz.' })
  @IsString()
  id: string;

  @Field(() => String, { description: 'Display name; one line, at most 500 characters.' })
  @IsString()
  name: string;

  @Field(() => PlaceKind, { description: 'Kind of place.' })
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

  @Field(() => [ExternalIdInput], {
    nullable: true,
    description: 'The same thing in registers of others, each id once.',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ExternalIdInput)
  sameAs?: ExternalIdInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The next larger place, e.g. place:syria.' })
  @IsOptional()
  @IsString()
  within?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees north, from -90 to 90; requires longitude.',
  })
  @IsOptional()
  @IsNumber()
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees east, from -180 to 180; requires latitude.',
  })
  @IsOptional()
  @IsNumber()
  longitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Radius in metres within which the true position lies; requires coordinates.',
  })
  @IsOptional()
  @IsNumber()
  uncertaintyMeters?: number | null;
}
