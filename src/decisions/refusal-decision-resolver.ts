import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { resolveNode } from '../graph/resolve-node.js';
import { RequestedField, type FieldRequest } from '../graph/field-request.js';
import { MergeRefusal } from '../knowledge/refusals/merge-refusal.js';
import { refuseMerge } from './refuse-merge.js';
import { undoRefusal } from './undo-refusal.js';

@Resolver()
export class RefusalDecisionResolver {
  @Mutation(() => MergeRefusal, {
    description:
      'Declares two entities to be two, however alike: actors, places, events or documents. They are not proposed for a merge again, unless undoMergeRefusal lets them be. The same decision again changes nothing. Only for writers.',
  })
  async refuseMerge(
    @Arg('one', () => ID, { description: 'The one entity.' }) one: string,
    @Arg('other', () => ID, { description: 'The other, of the same kind.' }) other: string,
    @Arg('reason', () => String, {
      description: 'Why: kept with the decision and shown with it; at most 2,000 characters.',
    })
    reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusal> {
    const decidedBy = request.context.identity.requireWriter();
    return resolveNode(request, await refuseMerge(request.context, { one, other }, { decidedBy, reason }));
  }

  @Mutation(() => MergeRefusal, {
    description:
      'Undoes a decision that two entities are not one: they may be proposed for a merge again. To undo what is undone changes nothing. Only for writers.',
  })
  async undoMergeRefusal(
    @Arg('id', () => ID, { description: 'Id of the decision, e.g. refusal:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusal> {
    const undoneBy = request.context.identity.requireWriter();
    await undoRefusal(request.context, id, undoneBy);
    return resolveNode(request, id);
  }
}
