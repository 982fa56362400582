import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class DisputesArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Among claims about one of these events, actors or places. An unknown id is an error.',
  })
  about?: string[];

  @Field(() => [String], { nullable: true, description: 'Over one of these measures, e.g. strikes.' })
  measure?: string[];
}
