import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { resolveNode } from '../graph/resolve-node.js';
import { RequestedField, type FieldRequest } from '../graph/field-request.js';
import { MergeDecision } from '../knowledge/merges/merge-decision.js';
import { mergeEntities } from './merge-entities.js';
import { undoMerge } from './undo-merge.js';

@Resolver()
export class MergeDecisionResolver {
  @Mutation(() => MergeDecision, {
    description:
      'Declares two or more entities to be one: actors, places, events or documents. Nothing is deleted: the merged ids keep answering, for the one that is kept; lists, counts and edges see one entity; undoMerge restores them. What the records of the merged say of themselves (name, kind, time, what they lie in) rests meanwhile, but for lists, such as publishers, which are joined. The same decision again changes nothing. Only for writers.',
  })
  async merge(
    @Arg('keep', () => ID, { description: 'The entity that stands for all of them.' }) keep: string,
    @Arg('merge', () => [ID], { description: 'The others, of the same kind.' }) merge: string[],
    @Arg('reason', () => String, {
      description: 'Why: kept with the decision and shown with it; at most 2,000 characters.',
    })
    reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    const decidedBy = request.context.identity.requireWriter();
    return resolveNode(request, await mergeEntities(request.context, { keep, merge }, { decidedBy, reason }));
  }

  @Mutation(() => MergeDecision, {
    description:
      'Undoes a merge: its entities are again what they were, but for other merges that hold. Merges that follow on each other can be undone in any order. To undo what is undone changes nothing. Only for writers.',
  })
  async undoMerge(
    @Arg('id', () => ID, { description: 'Id of the decision, e.g. merge:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    const undoneBy = request.context.identity.requireWriter();
    await undoMerge(request.context, id, undoneBy);
    return resolveNode(request, id);
  }
}
