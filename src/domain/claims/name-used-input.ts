import { Field, ID, InputType } from 'type-graphql';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { IsName } from '../constraints/text-constraints.js';

@InputType({ description: 'The name under which the source of a claim spoke of an actor or a place.' })
export class NameUsedInput {
  @Field(() => ID, {
    description: 'An actor or a place that the claim names: as subject, object, scope, owner or speaker.',
  })
  @IsReferenceTo(['actor', 'place'])
  node: string;

  @Field(() => String, { description: 'The name, as the source spelled it; at most 500 characters.' })
  @IsName()
  name: string;
}
