import { Field, ObjectType } from 'type-graphql';
import { relatedNodes } from '../../graph/fields/related-nodes.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { Claim } from '../claims/claim.js';
import { DisputeKind } from './dispute-kind.js';
import { disputeExplanation } from './dispute-explanation.js';

@Stored({ label: 'Dispute', order: 'byHome' })
@ObjectType({
  description:
    'Two or more live claims of the same measure and the same or nested scope that cannot all be true. Scopes that cannot be compared are never in dispute; claims that are retracted, superseded, ranked DEPRECATED or only worked out from others do not count.',
})
export class Dispute {
  @Field(() => DisputeKind, { description: 'Why they cannot all be true.' })
  kind: DisputeKind;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted: strikes, killed…; null where a statement without a number is denied.',
  })
  measure: string | null;

  @Maps(disputeExplanation())
  @Field(() => String, {
    description: 'The dispute in one sentence, with the numbers and with who gives them.',
  })
  explanation: string;

  @Maps(relatedNodes({ along: ['AMONG'], direction: 'out' }))
  @Field(() => [Claim], { description: 'The claims that cannot all be true.' })
  claims: Claim[];
}
