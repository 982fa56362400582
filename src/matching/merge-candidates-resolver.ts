import { Arg, Args, ID, Mutation, Query, Resolver } from 'type-graphql';
import { resolveNode } from '../graph/resolve-node.js';
import { argumentPath } from '../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../graph/field-request.js';
import { hydrate, type TraversalResult } from '../graph/hydrate.js';
import { paginateList } from '../graph/page/paginate-list.js';
import { Cost, WHOLE_GRAPH_COST } from '../graph/field-cost.js';
import { plainId } from '../graph/snapshot/snapshot-ids.js';
import { MergeDecision } from '../knowledge/merges/merge-decision.js';
import { acceptMerge } from './accept-merge.js';
import { candidateKey } from './candidate.js';
import { chooseCandidates } from './choose-candidates.js';
import { MergeCandidateConnection } from './merge-candidate-connection.js';
import { MatchedKind } from './matched-kind.js';
import { MergeCandidatesArguments } from './merge-candidates-arguments.js';

/** Names the list and its order in its cursors. */
const LIST = { list: 'mergeCandidates', order: 'byScore' };

@Resolver()
export class MergeCandidatesResolver {
  @Cost(({ kind }) => (kind === MatchedKind.EVENT ? 5 * WHOLE_GRAPH_COST : WHOLE_GRAPH_COST))
  @Query(() => MergeCandidateConnection, {
    description:
      'Pairs that may be one, by names, kinds, times, places and sides: the best first, then by ids. Nothing is merged by it. Pairs that are merged or were refused are not among them, nor is what is part of the other or lies in it. The list is worked out anew after each write, which takes seconds in a large graph.',
  })
  async mergeCandidates(
    @Args(() => MergeCandidatesArguments) wanted: MergeCandidatesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeCandidateConnection> {
    const { kind, minimumScore, withinDataSets } = wanted;
    const pathOf = (name: string) => argumentPath(request, name);
    const about = wanted.about?.map((id, index) => plainId(id, request, `${pathOf('about')}[${index}]`));
    const items = await chooseCandidates({ kind, minimumScore, withinDataSets, about }, request, pathOf);
    const page = paginateList(
      { ...LIST, at: request.at, items, keyOf: candidateKey },
      wanted,
      String(request.info.path.key),
    );
    return hydrate(request, page as unknown as TraversalResult);
  }

  @Mutation(() => MergeDecision, {
    description:
      'Accepts a candidate: makes the two one, as merge does, and keeps the score and the reasons with the decision. undoMerge undoes it. Only for writers.',
  })
  async acceptMerge(
    @Arg('keep', () => ID, { description: 'The one of the two that stands for both.' }) keep: string,
    @Arg('merge', () => ID, { description: 'The other.' }) merge: string,
    @Arg('reason', () => String, {
      nullable: true,
      description:
        'Why, if there is more to say than that the reasons of the candidate suffice: kept with these; at most 1,000 characters.',
    })
    reason: string | undefined | null,
    @RequestedField() request: FieldRequest,
  ): Promise<MergeDecision> {
    const decidedBy = request.context.identity.requireWriter();
    return resolveNode(
      request,
      await acceptMerge(request.context, { keep, merge }, { decidedBy, reason: reason ?? null }),
    );
  }
}
