import { Field, ID, ObjectType } from 'type-graphql';
import { Claim } from '../../knowledge/claims/claim.js';

@ObjectType({
  description: 'An edge of a drawn graph: all that relates one node to another in one way.',
})
export class GraphEdge {
  @Field(() => ID, {
    description: 'Source, type and target, e.g. “event:raf-2019-03-17 TARGETED actor:isis”: stable.',
  })
  id: string;

  @Field(() => ID, { description: 'Id of the node at which it starts.' })
  source: string;

  @Field(() => ID, { description: 'Id of the node at which it ends.' })
  target: string;

  @Field(() => String, {
    description:
      'A predicate, e.g. TARGETED; or WITHIN, PART_OF, PUBLISHED_BY or RELAYS; of a claim also what it refers to, e.g. ABOUT or SAID_BY.',
  })
  type: string;

  @Field(() => String, { description: 'What to write beside it, e.g. “perpetrated by”.' })
  label: string;

  @Field(() => [Claim], {
    description: 'The live claims that it rests on; empty where a record itself states it.',
  })
  claims: Claim[];
}
