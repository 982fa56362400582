import { Arg, Args, ID, Mutation, Query, Resolver } from 'type-graphql';
import { resolveNode } from '../query/run/resolve-node.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { paginateList } from '../query/page/paginate-list.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';
import { plainId } from '../query/snapshot/snapshot-ids.js';
import { MergeDecision } from '../domain/merges/type.js';
import { acceptMerge } from '../resolution/merge/accept-merge.js';
import { candidateKey } from '../resolution/find/candidate.js';
import { chooseCandidates } from '../resolution/find/choose-candidates.js';
import { MergeCandidateConnection, MergeCandidatesArguments } from '../resolution/find/merge-candidate.js';
import { MatchedKind } from '../domain/merges/matched-kind.js';

/** Names the list and its order in its cursors. */
const LIST = { list: 'mergeCandidates', order: 'byScore' };

@Resolver()
export class MergeCandidatesResolver {
  @Cost(({ kind }) => (kind === MatchedKind.EVENT ? 5 * WHOLE_GRAPH_COST : WHOLE_GRAPH_COST))
  @Query(() => MergeCandidateConnection, {
    description:
      'Pairs of entities that may be the same, judged by names, kinds, times, places, sides and figures; best first, then by ids. Nothing is merged. Excludes pairs that were merged or refused, and pairs where one is part of the other or lies within it. Recomputed after each write, which takes seconds in a large graph.',
  })
  async mergeCandidates(
    @Args(() => MergeCandidatesArguments) wanted: MergeCandidatesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeCandidateConnection> {
    const { kind, minimumScore, withinDataSets, relation, text } = wanted;
    const pathOf = (name: string) => argumentPath(request, name);
    const plain = (name: 'about' | 'between') =>
      wanted[name]?.map((id, index) => plainId(id, request, `${pathOf(name)}[${index}]`));
    const chosen = { about: plain('about'), between: plain('between'), text };
    const items = await chooseCandidates(
      { kind, minimumScore, withinDataSets, relation, ...chosen },
      request,
      pathOf,
    );
    const page = paginateList(
      { ...LIST, at: request.at, items, keyOf: candidateKey },
      wanted,
      String(request.info.path.key),
    );
    return hydrate(request, page as unknown as TraversalResult);
  }

  @Mutation(() => MergeDecision, {
    description:
      'Accepts a candidate: merges the two, as merge does, and keeps the score and the reasons with the decision. undoMerge undoes it. Writers only.',
  })
  async acceptMerge(
    @Arg('keep', () => ID, { description: 'The entity to keep.' }) keep: string,
    @Arg('merge', () => ID, { description: 'The entity to merge into it.' }) merge: string,
    @Arg('reason', () => String, {
      nullable: true,
      description:
        'Reason, if the candidate’s own reasons do not suffice; kept with them, at most 2,000 characters in all.',
    })
    reason: string | undefined | null,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    request.context.identity.requireWriter();
    return resolveNode(request, await acceptMerge(request.context, { keep, merge }, reason ?? null));
  }
}
