import { Field, Float, ID, InputType } from 'type-graphql';
import { BOX_SYNTAX } from '../../query/filter/bounding-box.js';
import { Cost, WHOLE_GRAPH_COST } from '../../query/mapping/field-cost.js';
import { Match } from '../match.js';
import { TEXT_SYNTAX } from '../text-syntax.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { EventKind } from './kind.js';
import { Unstated } from './unstated.js';

@InputType({
  description:
    'Selects events. Fields are combined with AND. An unknown id is an error, not an empty result.',
})
export class EventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Has one of these kinds.' })
  kind?: EventKind[];

  @Field(() => EDTF, { nullable: true, description: 'At a time within this one; match sets how strictly.' })
  during?: string;

  @Field(() => Match, {
    nullable: true,
    description: 'How strictly time and place must match. Only with during or at, in the same filter.',
  })
  match?: Match;

  @Field(() => [ID], { nullable: true, description: 'Carried out by one of these actors or a part of one.' })
  by?: string[];

  @Field(() => [ID], { nullable: true, description: 'Aimed at one of these actors or a part of one.' })
  on?: string[];

  @Field(() => [ID], { nullable: true, description: 'One of these actors took part, in any role.' })
  involving?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'At one of these places or within one; with match POSSIBLE, also at a larger place that contains one.',
  })
  at?: string[];

  @Field(() => [Float], {
    nullable: true,
    description: `At a place whose own stated position lies within this box. ${BOX_SYNTAX}`,
  })
  boundingBox?: number[];

  @Field(() => [ID], { nullable: true, description: 'Has an effective claim made by one of these actors.' })
  saidBy?: string[];

  @Field(() => [Unstated], {
    nullable: true,
    description:
      'None of these is stated: no effective claim asserts a perpetrator, a target or a place, and no time is given. A denial states nothing; an actor of kind UNIDENTIFIED counts as stated.',
  })
  without?: Unstated[];

  @Cost(WHOLE_GRAPH_COST)
  @Field(() => String, {
    nullable: true,
    description: `All of these words occur in its title, its description or the claims about it. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter;
}
