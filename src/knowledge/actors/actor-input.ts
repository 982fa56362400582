import { Type } from 'class-transformer';
import { IsArray, IsEnum, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ExternalIdInput } from '../external-ids/external-id-input.js';
import { ActorKind } from './actor-kind.js';

@InputType({
  description:
    'An organization or a person. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class ActorInput {
  @Field(() => ID, { description: '“actor:” and a slug or the source’s own key, e.g. actor:cjtf-oir.' })
  @IsString()
  id: string;

  @Field(() => String, { description: 'Display name; one line, at most 500 characters.' })
  @IsString()
  name: string;

  @Field(() => ActorKind, {
    description:
      'Kind of organization or person. A person cannot become an organization later, nor the reverse.',
  })
  @IsEnum(ActorKind)
  kind: ActorKind;

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

  @Field(() => String, { nullable: true, description: 'Description for readers, in plain words.' })
  @IsOptional()
  @IsString()
  description?: string | null;
}
