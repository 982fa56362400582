import { ArgsType, Field, ID } from 'type-graphql';
import { Match } from '../match.js';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { EDTF } from '../time/edtf-scalar.js';

@ArgsType()
export class StrikesArguments extends ConnectionArguments {
  @Field(() => [ID], { nullable: true, description: 'Perpetrator, or any body that it is part of.' })
  by?: string[];

  @Field(() => [ID], { nullable: true, description: 'Target, or any body that it is part of.' })
  on?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Here or anywhere within; with match POSSIBLE also in a larger place that contains it.',
  })
  at?: string[];

  @Field(() => EDTF, { nullable: true, description: 'At a time inside this one; match says how strictly.' })
  during?: string;

  @Field(() => Match, {
    nullable: true,
    description: 'How strictly time and place must lie inside what is asked. Only beside during or at.',
  })
  match?: Match;
}
