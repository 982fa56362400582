import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { capital, counted, inWords } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { useToken } from '../../writing/token.js';
import { Candidate } from './candidate.js';
import { Decided } from './decided.js';
import { undoMergeMutation, undoRefusalMutation } from './match-mutations.js';
import { matchesQuery } from './matches-query.js';
import './matches.css';

/** Pairs on one page. */
const PAGE = 20;
const DEFAULT_SCORE = 0.8;
const SCORES = [0.6, 0.7, 0.8, 0.9];
const KINDS = ['ACTOR', 'PLACE', 'EVENT'] as const;

/** Possible duplicates with their reasons, and decisions. */
export function MatchesView() {
  const parameters = useParameters();
  const kind = KINDS.find((one) => one === parameters.get('kind')) ?? 'ACTOR';
  const minimumScore = Number(parameters.get('score') ?? DEFAULT_SCORE);
  const token = useToken();
  const asOf = useAsOf();
  const result = useQuery(matchesQuery, {
    kind,
    minimumScore,
    first: PAGE,
    after: parameters.get('after'),
  });
  return (
    <View title="Possible duplicates" result={result}>
      {({ mergeCandidates, merges, mergeRefusals }) => (
        <>
          <p class="match-controls">
            <label>
              Of{' '}
              <select
                value={kind}
                onChange={({ currentTarget: { value } }) => {
                  parameters.set({ kind: value, after: null });
                }}
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {capital(inWords(one))}s
                  </option>
                ))}
              </select>
            </label>
            <label>
              with a score of at least{' '}
              <select
                value={minimumScore}
                onChange={({ currentTarget: { value } }) => {
                  parameters.set({ score: value, after: null });
                }}
              >
                {SCORES.map((score) => (
                  <option key={score} value={score}>
                    {score}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {token === null && <p class="quiet">To decide, press “Write” above and enter the write token.</p>}
          {token !== null && asOf !== null && <p class="quiet">To decide, press “Back to now” above.</p>}
          <h2>{counted(mergeCandidates.totalCount, 'proposal')}</h2>
          {mergeCandidates.nodes.length === 0 && (
            <EmptyState>
              {minimumScore > Math.min(...SCORES)
                ? 'Nothing is proposed: try a lower score.'
                : `No two ${inWords(kind)}s are similar enough.`}
            </EmptyState>
          )}
          <ul class="plain">
            {mergeCandidates.nodes.map((candidate) => (
              <li key={`${candidate.one.id} ${candidate.other.id}`}>
                <Candidate candidate={candidate} />
              </li>
            ))}
          </ul>
          <Pager parameter="after" of="proposals" page={mergeCandidates.pageInfo} />
          <Decided
            title="Merged"
            decisions={merges.nodes.map(({ kept, merged, ...rest }) => ({
              ...rest,
              things: [kept, ...merged],
            }))}
            undo={undoMergeMutation}
          />
          <Decided
            title="Refused"
            decisions={mergeRefusals.nodes.map(({ pair, ...rest }) => ({ ...rest, things: pair }))}
            undo={undoRefusalMutation}
          />
        </>
      )}
    </View>
  );
}
