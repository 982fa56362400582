import type { ResultOf } from 'gql.tada';
import { useState } from 'preact/hooks';
import { Problems } from '../../parts/view/problems.js';
import { nameOf } from '../../parts/thing/thing.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { useWritingToken } from '../../writing/use-writing-token.js';
import { useWrite } from '../../writing/use-write.js';
import { acceptMutation, refuseMutation } from './match-mutations.js';
import type { matchesQuery } from './matches-query.js';

type Proposal = ResultOf<typeof matchesQuery>['mergeCandidates']['nodes'][number];

/** A possible duplicate, the reasons for and against, and the decision. */
export function Candidate({ candidate: { one, other, score, reasons } }: { candidate: Proposal }) {
  const token = useWritingToken();
  const accept = useWrite(acceptMutation);
  const refuse = useWrite(refuseMutation);
  const [reason, setReason] = useState('');
  const busy = accept.busy || refuse.busy;
  const error = accept.error ?? refuse.error;
  const keep = (kept: string, merged: string): void => {
    void accept.write({ keep: kept, merge: merged, reason: reason.trim() || null });
  };
  return (
    <article class="candidate">
      <h3>
        <ThingLink thing={one} /> <span class="quiet">and</span> <ThingLink thing={other} />{' '}
        <span class="quiet">score {score.toFixed(2)}</span>
      </h3>
      <p class="quiet">
        {one.id} · {other.id}
      </p>
      <ul>
        {reasons.map(({ feature, effect, text }) => (
          <li key={feature}>
            {text}{' '}
            <span class="quiet">
              {effect > 0 ? '+' : ''}
              {effect.toFixed(2)}
            </span>
          </li>
        ))}
      </ul>
      {token !== null && (
        <form
          class="candidate-decision"
          onSubmit={(event) => {
            event.preventDefault();
            void refuse.write({ one: one.id, other: other.id, reason: reason.trim() });
          }}
        >
          <label>
            Why?{' '}
            <input
              required
              value={reason}
              onInput={({ currentTarget: { value } }) => {
                setReason(value);
              }}
            />
          </label>
          {[
            [one, other],
            [other, one],
          ].map(([kept, merged]) =>
            kept === undefined || merged === undefined ? null : (
              <button
                key={kept.id}
                type="button"
                disabled={busy}
                onClick={() => {
                  keep(kept.id, merged.id);
                }}
              >
                Merge: keep {nameOf(kept)}
                <span class="sr-only"> ({kept.id})</span>
              </button>
            ),
          )}
          <button type="submit" disabled={busy}>
            Not the same
          </button>
        </form>
      )}
      {error !== null && <Problems error={error} />}
    </article>
  );
}
