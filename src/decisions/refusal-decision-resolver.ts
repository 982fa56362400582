import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { answerNode } from '../graph/answer-node.js';
import { AskedField, type Asked } from '../graph/asked.js';
import { MergeRefusal } from '../knowledge/refusals/merge-refusal.js';
import { refuseMerge } from './refuse-merge.js';
import { undoRefusal } from './undo-refusal.js';

@Resolver()
export class RefusalDecisionResolver {
  @Mutation(() => MergeRefusal, {
    description:
      'Declares that two actors, places, events or documents are different, however similar. They are not proposed for a merge again, unless undoMergeRefusal lifts the refusal. Repeating the decision changes nothing. Writers only.',
  })
  async refuseMerge(
    @Arg('one', () => ID, { description: 'One entity.' }) one: string,
    @Arg('other', () => ID, { description: 'The other entity, of the same kind.' }) other: string,
    @Arg('reason', () => String, {
      description: 'Reason, kept and shown with the decision; at most 2,000 characters.',
    })
    reason: string,
    @AskedField() asked: Asked,
  ): Promise<MergeRefusal> {
    const decidedBy = asked.context.identity.requireWriter();
    return answerNode(asked, await refuseMerge(asked.context, { one, other }, { decidedBy, reason }));
  }

  @Mutation(() => MergeRefusal, {
    description:
      'Undoes a merge refusal: the two entities may be proposed for a merge again. Undoing it twice changes nothing. Writers only.',
  })
  async undoMergeRefusal(
    @Arg('id', () => ID, { description: 'Id of the decision, e.g. refusal:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<MergeRefusal> {
    const undoneBy = asked.context.identity.requireWriter();
    await undoRefusal(asked.context, id, undoneBy);
    return answerNode(asked, id);
  }
}
