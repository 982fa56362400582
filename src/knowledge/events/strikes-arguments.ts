import { ArgsType, Field, ID } from 'type-graphql';
import { Match } from '../match.js';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { EDTF } from '../time/edtf-scalar.js';

@ArgsType()
export class StrikesArguments extends ConnectionArguments {
  @Field(() => [ID], { nullable: true, description: 'Carried out by one of these actors or a part of one.' })
  by?: string[];

  @Field(() => [ID], { nullable: true, description: 'Aimed at one of these actors or a part of one.' })
  on?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'At one of these places or within one; with match POSSIBLE, also at a larger place that contains one.',
  })
  at?: string[];

  @Field(() => EDTF, { nullable: true, description: 'At a time within this one; match sets how strictly.' })
  during?: string;

  @Field(() => Match, {
    nullable: true,
    description: 'How strictly time and place must lie inside what is asked. Only beside during or at.',
  })
  match?: Match;
}
