import { Arg, Args, ID, Mutation, Query, Resolver } from 'type-graphql';
import { answerNode } from '../graph/answer-node.js';
import { argumentPath } from '../graph/argument-path.js';
import { AskedField, type Asked } from '../graph/asked.js';
import { complete, type Found } from '../graph/complete.js';
import { pageOfList } from '../graph/page/page-of-list.js';
import { Priced, WHOLE_GRAPH } from '../graph/price.js';
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
  @Priced(({ kind }) => (kind === MatchedKind.EVENT ? 5 * WHOLE_GRAPH : WHOLE_GRAPH))
  @Query(() => MergeCandidateConnection, {
    description:
      'Pairs of entities that may be the same, judged by names, kinds, times, places and sides; best first, then by ids. Nothing is merged. Excludes pairs that were merged or refused, and pairs where one is part of the other or lies within it. Recomputed after each write, which takes seconds in a large graph.',
  })
  async mergeCandidates(
    @Args(() => MergeCandidatesArguments) wanted: MergeCandidatesArguments,
    @AskedField() asked: Asked,
  ): Promise<MergeCandidateConnection> {
    const { kind, minimumScore, withinDataSets } = wanted;
    const pathOf = (name: string) => argumentPath(asked, name);
    const about = wanted.about?.map((id, index) => plainId(id, asked, `${pathOf('about')}[${index}]`));
    const items = await chooseCandidates({ kind, minimumScore, withinDataSets, about }, asked, pathOf);
    const page = pageOfList(
      { ...LIST, at: asked.at, items, keyOf: candidateKey },
      wanted,
      String(asked.info.path.key),
    );
    return complete(asked, page as unknown as Found);
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
        'Reason, if the candidate’s own reasons do not suffice; kept with them, at most 1,000 characters.',
    })
    reason: string | undefined | null,
    @AskedField() asked: Asked,
  ): Promise<MergeDecision> {
    const decidedBy = asked.context.identity.requireWriter();
    return answerNode(
      asked,
      await acceptMerge(asked.context, { keep, merge }, { decidedBy, reason: reason ?? null }),
    );
  }
}
