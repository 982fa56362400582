import { Field, ObjectType } from 'type-graphql';
import { instantProperty, property } from '../../graph/fields/property.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { DateTime } from '../scalars.js';
import { ClaimDecisionKind } from './claim-decision-kind.js';
import { ClaimRank } from './claim-rank.js';

@Stored({ label: 'Decision', order: 'byRecorded' })
@ObjectType({
  description: 'What was decided of a claim after it was recorded. Decisions are never edited or deleted.',
})
export class ClaimDecision {
  @Field(() => ClaimDecisionKind, { description: 'What was decided.' })
  kind: ClaimDecisionKind;

  @Maps(property('newRank'))
  @Field(() => ClaimRank, { nullable: true, description: 'The rank that it was given, where it was ranked.' })
  rank: ClaimRank | null;

  @Field(() => String, { description: 'Why, in the words of whoever decided.' })
  reason: string;

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt: Date;
}
