import { Field, Float, ID, InputType } from 'type-graphql';
import { BOX_SYNTAX } from '../../graph/filter/bounding-box.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';
import { Match } from '../match.js';
import { TEXT_SYNTAX } from '../text-syntax.js';
import { EDTF } from '../time/edtf-scalar.js';
import { EventKind } from './event-kind.js';
import { Unstated } from './unstated.js';

@InputType({
  description:
    'Which events are wanted. Fields combine with AND. An unknown id is an error, not an empty answer.',
})
export class EventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: EventKind[];

  @Field(() => EDTF, { nullable: true, description: 'At a time inside this one; match says how strictly.' })
  during?: string;

  @Field(() => Match, {
    nullable: true,
    description:
      'How strictly time and place must lie inside what is asked. Only beside during or at, in the same filter.',
  })
  match?: Match;

  @Field(() => [ID], { nullable: true, description: 'Perpetrator, or any body that it is part of.' })
  by?: string[];

  @Field(() => [ID], { nullable: true, description: 'Target, or any body that it is part of.' })
  on?: string[];

  @Field(() => [ID], { nullable: true, description: 'Actors in any role.' })
  involving?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Here or anywhere within; with match POSSIBLE also in a larger place that contains it.',
  })
  at?: string[];

  @Field(() => [Float], {
    nullable: true,
    description: `At a place whose own stated position lies inside this box. ${BOX_SYNTAX}`,
  })
  boundingBox?: number[];

  @Field(() => [ID], { nullable: true, description: 'Some live claim about it was made by one of these.' })
  saidBy?: string[];

  @Field(() => [Unstated], {
    nullable: true,
    description:
      'Nobody states any of these: no live claim asserts a perpetrator, a target or a place, and no time is given. A denial states nothing; an actor of kind UNIDENTIFIED is stated.',
  })
  without?: Unstated[];

  @Cost(WHOLE_GRAPH_COST)
  @Field(() => String, {
    nullable: true,
    description: `Words that all stand in its title, its description or the claims about it. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter;
}
