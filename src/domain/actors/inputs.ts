import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsIdOf } from '../constraints/id-constraints.js';
import { IsInput } from '../constraints/is-input.js';
import { Stored } from '../constraints/stored.js';
import { IsName, IsProse } from '../constraints/text-constraints.js';
import { ExternalIdInput } from '../external-ids/external-id-input.js';
import { AS_EXTERNAL_IDS } from '../external-ids/stored-external-id.js';
import { ActorKind } from './kind.js';

@InputType({
  description:
    'An organization or a person. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class ActorInput {
  @Field(() => ID, { description: '“actor:” and a slug or the source’s own key, e.g. actor:cjtf-oir.' })
  @IsIdOf('actor')
  id: string;

  @Field(() => String, { description: 'Display name; one line, at most 500 characters.' })
  @IsName()
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

  @Field(() => String, { nullable: true, description: 'Description for readers, in plain words.' })
  @IsOptional()
  @IsProse()
  description?: string | null;
}
