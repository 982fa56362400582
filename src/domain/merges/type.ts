import { Field, ObjectType } from 'type-graphql';
import { relatedNodes, relatedNode, includingMerged } from '../../query/fields/related-nodes.js';
import { instantProperty } from '../../query/fields/property.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Node } from '../node.js';
import { DateTime } from '../../time/date-time.js';

@Stored({ label: 'Merge', order: 'byRecorded' })
@ObjectType({
  implements: Node,
  description:
    'A decision that several entities are the same. While it applies, all their ids refer to the kept entity. Nothing is deleted, and it can be undone.',
})
export class MergeDecision extends Node {
  @Maps(includingMerged(relatedNode({ along: ['KEPT'], direction: 'out' })))
  @Field(() => Node, { description: 'The entity that is kept.' })
  kept: Node;

  @Maps(includingMerged(relatedNodes({ along: ['MERGED'], direction: 'out' })))
  @Field(() => [Node], {
    description:
      'The other entities, as in their own records. Claims about them are found with the kept entity.',
  })
  merged: Node[];

  @Field(() => String, { description: 'Reason, in the words of whoever decided.' })
  reason: string;

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt: Date;

  @Maps(instantProperty('undoneAt'))
  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null if it was not.' })
  undoneAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who undid it; null if nobody did.' })
  undoneBy: string | null;
}
