import { Field, ID, ObjectType } from 'type-graphql';
import { Claim } from '../../domain/claims/type.js';

@ObjectType({
  description: 'An edge of a graph for display: everything that relates one node to another in one way.',
})
export class GraphEdge {
  @Field(() => ID, {
    description: 'Stable id: source, type and target, e.g. “event:raf-2019-03-17 TARGETED actor:isis”.',
  })
  id: string;

  @Field(() => ID, { description: 'Id of its start node.' })
  source: string;

  @Field(() => ID, { description: 'Id of its end node.' })
  target: string;

  @Field(() => String, {
    description:
      'A predicate, e.g. TARGETED; or WITHIN, PART_OF, PUBLISHED_BY or RELAYS; for a claim also its references, e.g. ABOUT or SAID_BY.',
  })
  type: string;

  @Field(() => String, { description: 'Display label, e.g. “perpetrated by”.' })
  label: string;

  @Field(() => [Claim], {
    description: 'Effective claims that support it; empty if a record itself states it.',
  })
  claims: Claim[];
}
