import { Field, ObjectType } from 'type-graphql';
import { relatedNodes, relatedNode, includingMerged } from '../../graph/fields/related-nodes.js';
import { instantProperty } from '../../graph/fields/property.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars.js';

@Stored({ label: 'Merge', order: 'byRecorded' })
@ObjectType({
  implements: Node,
  description:
    'A decision that several entities are one. While it holds, the ids of all of them stand for the one that is kept; nothing is deleted, and it can be undone.',
})
export class MergeDecision extends Node {
  @Maps(includingMerged(relatedNode({ along: ['KEPT'], direction: 'out' })))
  @Field(() => Node, { description: 'The entity that stands for all of them.' })
  kept: Node;

  @Maps(includingMerged(relatedNodes({ along: ['MERGED'], direction: 'out' })))
  @Field(() => [Node], {
    description:
      'The others, as their own records have them. What was said of them is found with the one that is kept.',
  })
  merged: Node[];

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
