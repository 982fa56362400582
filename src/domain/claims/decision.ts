import { Field, ObjectType } from 'type-graphql';
import { instantProperty, property } from '../../query/fields/property.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { DateTime } from '../../time/date-time.js';
import { ClaimDecisionKind } from './decision-kind.js';
import { ClaimRank } from './rank.js';

@Stored({ label: 'Decision', order: 'byRecorded' })
@ObjectType({
  description: 'A decision about a claim, made after it was recorded. Decisions are never edited or deleted.',
})
export class ClaimDecision {
  @Field(() => ClaimDecisionKind, { description: 'Kind of decision.' })
  kind: ClaimDecisionKind;

  @Maps(property('newRank'))
  @Field(() => ClaimRank, { nullable: true, description: 'The new rank; null if it was not ranked.' })
  rank: ClaimRank | null;

  @Field(() => String, { description: 'Reason, in the words of whoever decided.' })
  reason: string;

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt: Date;
}
