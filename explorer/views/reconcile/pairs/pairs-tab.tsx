import { useState } from 'preact/hooks';
import { useParameters } from '../../../address/use-parameters.js';
import { useQuery } from '../../../api/use-query.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { Pager } from '../../../parts/view/pager.js';
import { View } from '../../../parts/view/view.js';
import { CandidateChoice, sourcesIn } from '../candidate-choice.js';
import { WORDS } from '../problem-words.js';
import { PairView } from '../pair/pair-view.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import { candidateVariables, readChoice, readPair, SCORES, type Pair } from '../reconcile-state.js';
import { pairOf } from '../which-stays.js';
import './pairs.css';
import { CandidateList, isPair, type Proposal } from './candidate-list.js';
import { CompareAny } from './compare-any.js';
import { pairsQuery } from './pairs-query.js';
import { Progress } from './progress.js';
import { texts } from '../../../language/texts.js';

/** Candidates on one page. */
const PAGE = 20;

/** Candidates in a list, and beside it one pair, or any two that were named, to decide on, whether or not the list is there. */
export function PairsTab() {
  const parameters = useParameters();
  const choice = readChoice(parameters);
  const result = useQuery(pairsQuery, {
    ...candidateVariables(choice),
    first: PAGE,
    after: parameters.get('after'),
  });
  const [said, setSaid] = useState('');
  return (
    <View
      title={texts.page.reconcile}
      result={{ ...result, data: { answer: result.data } }}
      controls={
        <>
          <ReconcileTabs />
          <CandidateChoice choice={choice} sources={sourcesIn(result.data)} />
        </>
      }
      words={WORDS}
    >
      {({ answer }) => {
        const nodes = answer?.mergeCandidates.nodes ?? [];
        const shown = readPair(parameters) ?? firstPair(nodes);
        return (
          <>
            {answer !== null && (
              <Progress
                choice={choice}
                left={answer.mergeCandidates.totalCount}
                decided={{
                  same: answer.same.totalCount,
                  different: answer.different.totalCount,
                  covered: answer.covered.totalCount,
                }}
              />
            )}
            <div class="reconcile-panes">
              <section class="reconcile-list" aria-label={texts.reconcile.maySame}>
                <CompareAny kind={choice.kind} />
                {answer !== null && nodes.length === 0 && (
                  <EmptyState>
                    {choice.score > Math.min(...SCORES)
                      ? texts.reconcile.lowerScore
                      : texts.reconcile.noTwo[choice.kind]}
                  </EmptyState>
                )}
                {nodes.length > 0 && <CandidateList candidates={nodes} shown={shown} />}
                {answer !== null && (
                  <Pager parameter="after" of="candidates" page={answer.mergeCandidates.pageInfo} />
                )}
              </section>
              <div class="reconcile-pair">
                <p class="reconcile-said" role="status">
                  {said}
                </p>
                {shown !== null && (
                  <PairView
                    key={[shown.keep, shown.merge].toSorted().join(' ')}
                    pair={shown}
                    listed={nodes.find((one) => isPair(one, shown)) ?? null}
                    onDecided={(what) => {
                      setSaid(what);
                      parameters.set(
                        { kind: choice.kind, keep: null, merge: null, ...pairAfter(nodes, shown) },
                        { replace: true },
                      );
                    }}
                  />
                )}
              </div>
            </div>
          </>
        );
      }}
    </View>
  );
}

const pairOfProposal = ({ one, other }: Proposal): Pair => pairOf(one.id, other.id);

function firstPair([first]: readonly Proposal[]): Pair | null {
  return first === undefined ? null : pairOfProposal(first);
}

/** What is compared once a pair is decided: the next in the list, or its first. */
function pairAfter(candidates: readonly Proposal[], pair: Pair): Pair | null {
  const index = candidates.findIndex((one) => isPair(one, pair));
  const next = candidates[index + 1];
  return index < 0 || next === undefined ? null : pairOfProposal(next);
}
