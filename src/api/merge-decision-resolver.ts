import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { resolveNode } from '../query/run/resolve-node.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { MergeDecision } from '../domain/merges/type.js';
import { mergeEntities } from '../resolution/merge/merge-entities.js';
import { undoMerge } from '../resolution/merge/undo-merge.js';

@Resolver()
export class MergeDecisionResolver {
  @Mutation(() => MergeDecision, {
    description:
      'Declares that two or more actors, places, events or documents are the same entity. Nothing is deleted: merged ids still resolve, to the kept entity; lists, counts and edges show one entity; undoMerge restores them. The merged records’ own fields (name, kind, time, enclosing place) are hidden while the merge applies, but lists, such as publishers, are combined. Repeating the decision changes nothing. Writers only.',
  })
  async merge(
    @Arg('keep', () => ID, { description: 'The entity to keep.' }) keep: string,
    @Arg('merge', () => [ID], { description: 'The entities to merge into it, of the same kind.' })
    merge: string[],
    @Arg('reason', () => String, {
      description: 'Reason, kept and shown with the decision; at most 2,000 characters.',
    })
    reason: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    return resolveNode(request, await mergeEntities(request.context, { keep, merge }, reason));
  }

  @Mutation(() => MergeDecision, {
    description:
      'Undoes a merge. Its entities are separate again, except where other merges apply. Merges that build on each other can be undone in any order. Undoing a merge twice changes nothing. Writers only.',
  })
  async undoMerge(
    @Arg('id', () => ID, { description: 'Id of the decision, e.g. merge:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    await undoMerge(request.context, id);
    return resolveNode(request, id);
  }
}
