import { Field, Float, ObjectType } from 'type-graphql';
import { relatedNodes } from '../../query/fields/related-nodes.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Claim } from '../claims/type.js';
import { DisputeKind } from './kind.js';
import { disputeExplanation } from './explanation.js';

@Stored({ label: 'Dispute', order: 'byGap' })
@ObjectType({
  description:
    'Two or more effective claims with the same measure and the same or nested scopes that cannot all be true. Scopes that cannot be compared are never in dispute. Claims that are retracted, superseded, ranked DEPRECATED or only computed from others do not count.',
})
export class Dispute {
  @Field(() => DisputeKind, { description: 'Why they cannot all be true.' })
  kind: DisputeKind;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted: strikes, killed…; null if a statement without a number is denied.',
  })
  measure: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far apart the numbers are, from 0 to 1: the widest difference of two of them, divided by the larger. A range counts with the end that is nearest to the other; parts, with the least that they add up to, against the most that the total can be. Null for a denial.',
  })
  gap: number | null;

  @Maps(disputeExplanation())
  @Field(() => String, {
    description: 'The dispute in one sentence, with the numbers and who gives them.',
  })
  explanation: string;

  @Maps(relatedNodes({ along: ['AMONG'], direction: 'out' }))
  @Field(() => [Claim], { description: 'The claims that cannot all be true.' })
  claims: Claim[];
}
