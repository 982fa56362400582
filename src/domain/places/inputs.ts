import { IsEnum, IsOptional } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { IsIdOf, IsReferenceTo } from '../constraints/id-constraints.js';
import { IsInput } from '../constraints/is-input.js';
import { IsBetween } from '../constraints/number-constraints.js';
import { Stored } from '../constraints/stored.js';
import { IsName } from '../constraints/text-constraints.js';
import { ExternalIdInput } from '../external-ids/external-id-input.js';
import { AS_EXTERNAL_IDS } from '../external-ids/stored-external-id.js';
import { PlaceKind } from './kind.js';

@InputType({
  description:
    'A place. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class PlaceInput {
  @Field(() => ID, { description: '“place:” and a slug or the source’s own key, e.g. place:al-baghouz.' })
  @IsIdOf('place')
  id: string;

  @Field(() => String, { description: 'Display name; one line, at most 500 characters.' })
  @IsName()
  name: string;

  @Field(() => PlaceKind, { description: 'Kind of place.' })
  @IsEnum(PlaceKind)
  kind: PlaceKind;

  @Field(() => [String], {
    nullable: true,
    description: 'Other names and spellings under which it is found.',
  })
  @IsOptional()
  @IsName({ each: true })
  aliases?: string[] | null;

  @Field(() => [ExternalIdInput], {
    nullable: true,
    description: 'The same thing in registers of others, each id once.',
  })
  @IsOptional()
  @IsInput(ExternalIdInput, { each: true })
  @Stored(AS_EXTERNAL_IDS)
  sameAs?: ExternalIdInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The next larger place, e.g. place:syria.' })
  @IsOptional()
  @IsReferenceTo(['place'])
  within?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees north, from -90 to 90; requires longitude.',
  })
  @IsOptional()
  @IsBetween(-90, 90)
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS 84, degrees east, from -180 to 180; requires latitude.',
  })
  @IsOptional()
  @IsBetween(-180, 180)
  longitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Radius in metres within which the true position lies; requires coordinates.',
  })
  @IsOptional()
  @IsBetween(0, Infinity)
  uncertaintyMeters?: number | null;
}
