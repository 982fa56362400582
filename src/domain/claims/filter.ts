import { TEXT_SYNTAX } from '../text-syntax.js';
import { Field, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../query/mapping/field-cost.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { ClaimRank } from './rank.js';

@InputType({
  description:
    'Selects claims. Fields are combined with AND. Retracted claims are excluded unless requested. An unknown id is an error, not an empty result.',
})
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Made by one of these actors.' })
  saidBy?: string[];

  @Field(() => [ID], { nullable: true, description: 'About one of these events, actors or places.' })
  about?: string[];

  @Field(() => [ID], { nullable: true, description: 'First made in one of these documents.' })
  document?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'States a number for one of these measures, e.g. strikes.',
  })
  measure?: string[];

  @Field(() => [ClaimRank], { nullable: true, description: 'Has one of these kinds.' })
  rank?: ClaimRank[];

  @Field(() => EDTF, { nullable: true, description: 'Stated at a time that may lie within this one.' })
  statedDuring?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: in at least one dispute. False: in none.',
  })
  disputed?: boolean;

  @Cost(WHOLE_GRAPH_COST / 2)
  @Field(() => String, {
    nullable: true,
    description: `All of these words occur in its text or quote. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Include retracted claims. Only at the top of a filter, not inside and, or, not.',
  })
  includeRetracted?: boolean;

  @Field(() => [ClaimFilter], { nullable: true, description: 'All of these hold.' })
  and?: ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' })
  not?: ClaimFilter;
}
