import { Field, ObjectType } from 'type-graphql';
import { relatedNode, relatedNodes, includingMerged } from '../../query/fields/related-nodes.js';
import { instantProperty } from '../../query/fields/property.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Event } from '../events/type.js';
import { Node } from '../node.js';
import { DateTime } from '../../time/date-time.js';

@Stored({ label: 'Refusal', order: 'byRecorded' })
@ObjectType({
  implements: Node,
  description:
    'A decision that two entities are different, or that one event covers the other. While it applies, they are not proposed for a merge, nor is anything merged into one of them proposed with the other. It can be undone.',
})
export class MergeRefusal extends Node {
  @Maps(includingMerged(relatedNodes({ along: ['REFUSED'], direction: 'out' })))
  @Field(() => [Node], { description: 'The two entities, as in their own records.' })
  pair: Node[];

  @Maps(includingMerged(relatedNode({ along: ['COVERING'], direction: 'out' })))
  @Field(() => Event, {
    nullable: true,
    description:
      'Of two events, the one that covers the other: it stands for several, and the other is part of it. Null if they are only different.',
  })
  covering: Event | null;

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
