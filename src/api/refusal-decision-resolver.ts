import { Arg, ID, Mutation, Resolver } from 'type-graphql';
import { resolveNode } from '../query/run/resolve-node.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { MergeRefusal } from '../domain/refusals/type.js';
import { refuseMerge } from '../resolution/refuse/refuse-merge.js';
import { undoRefusal } from '../resolution/refuse/undo-refusal.js';

@Resolver()
export class RefusalDecisionResolver {
  @Mutation(() => MergeRefusal, {
    description:
      'Declares that two actors, places, events or documents are different, however similar, or of two events that one covers the other, which becomes part of it. They are not proposed for a merge again, unless undoMergeRefusal lifts the refusal. Repeating the decision changes nothing. Writers only.',
  })
  async refuseMerge(
    @Arg('one', () => ID, { description: 'One entity.' }) one: string,
    @Arg('other', () => ID, { description: 'The other entity, of the same kind.' }) other: string,
    @Arg('reason', () => String, {
      description: 'Reason, kept and shown with the decision; at most 2,000 characters.',
    })
    reason: string,
    @Arg('covering', () => ID, {
      nullable: true,
      description:
        'Of two events, the one that stands for several, the other among them. Omitted: they are only different.',
    })
    covering: string | null | undefined,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusal> {
    return resolveNode(
      request,
      await refuseMerge(request.context, { one, other, covering: covering ?? null }, reason),
    );
  }

  @Mutation(() => MergeRefusal, {
    description:
      'Undoes a merge refusal: the two entities may be proposed for a merge again, and what one event covered is no longer part of it. Undoing it twice changes nothing. Writers only.',
  })
  async undoMergeRefusal(
    @Arg('id', () => ID, { description: 'Id of the decision, e.g. refusal:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeRefusal> {
    await undoRefusal(request.context, id);
    return resolveNode(request, id);
  }
}
