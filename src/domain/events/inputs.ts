import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsIdOf, IsReferenceTo } from '../constraints/id-constraints.js';
import { IsName, IsProse, IsTime } from '../constraints/text-constraints.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { EventKind } from './kind.js';

@InputType({
  description:
    'Something that happened. Who did it, where and with what effect are claims about it. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class EventInput {
  @Field(() => ID, {
    description: '“event:” and a slug or the source’s own key, e.g. event:ucdp-ged-214797.',
  })
  @IsIdOf('event')
  id: string;

  @Field(() => EventKind, { description: 'Kind of event.' })
  @IsEnum(EventKind)
  kind: EventKind;

  @Field(() => String, { description: 'Title; one line, at most 500 characters.' })
  @IsName()
  title: string;

  @Field(() => String, { nullable: true, description: 'Description for readers, in plain words.' })
  @IsOptional()
  @IsProse()
  description?: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it happened; null if not stated.' })
  @IsOptional()
  @IsTime()
  time?: string | null;

  @Field(() => ID, { nullable: true, description: 'The larger event that it is part of, e.g. a campaign.' })
  @IsOptional()
  @IsReferenceTo(['event'])
  partOf?: string | null;
}
