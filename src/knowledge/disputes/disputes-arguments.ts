import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class DisputesArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only among claims about one of these events, actors or places. An unknown id is an error.',
  })
  about?: string[];

  @Field(() => [String], { nullable: true, description: 'Only about one of these measures, e.g. strikes.' })
  measure?: string[];
}
