import { Field, ObjectType } from 'type-graphql';
import { relatedNodes, includingMerged } from '../../graph/fields/related-nodes.js';
import { instantProperty } from '../../graph/fields/property.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars.js';

@Stored({ label: 'Refusal', order: 'byRecorded' })
@ObjectType({
  implements: Node,
  description:
    'A decision that two entities are not one. While it holds, they are not proposed as candidates for a merge, nor is anything that has been merged into one of them with the other; it can be undone.',
})
export class MergeRefusal extends Node {
  @Maps(includingMerged(relatedNodes({ along: ['REFUSED'], direction: 'out' })))
  @Field(() => [Node], { description: 'The two entities, as their own records have them.' })
  pair: Node[];

  @Field(() => String, { description: 'Why, in the words of whoever decided.' })
  reason: string;

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt: Date;

  @Maps(instantProperty('undoneAt'))
  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null while it holds.' })
  undoneAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who undid it; null while it holds.' })
  undoneBy: string | null;
}
