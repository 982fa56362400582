import { IsArray, IsEnum, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActorKind } from './actor-kind.js';

@InputType({
  description:
    'A body or a person. Given again with the same id it is revised: fields given replace, fields left out stay, null clears.',
})
export class ActorInput {
  @Field(() => ID, { description: '“actor:” and a slug or the source’s own key, e.g. actor:cjtf-oir.' })
  @IsString()
  id: string;

  @Field(() => String, { description: 'The name by which it is shown; one line of at most 500 characters.' })
  @IsString()
  name: string;

  @Field(() => ActorKind, {
    description:
      'What sort of body or person it is. A person cannot become a body later, nor a body a person.',
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

  @Field(() => String, { nullable: true, description: 'What a reader should know about it, in plain words.' })
  @IsOptional()
  @IsString()
  description?: string | null;
}
