import { Portion } from '../portion/portion.js';
import { ThingsPortion } from '../portion/things-portion.js';
import { capital, inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';

/** What has been decided on the claim and how it is assessed, by whom and why. */
export function History({ claim: { id, assessments, decisions, supersededBy } }: { claim: ClaimShown }) {
  if (assessments.length + decisions.length + supersededBy.length === 0) return null;
  const judged = [
    ...decisions.map(({ kind, rank, reason, decidedBy, decidedAt }) => (
      <li key={decidedAt}>
        {capital(inWords(rank ?? kind))} by {decidedBy} on {decidedAt.slice(0, 10)}: {reason}
      </li>
    )),
    ...assessments.map(({ assessor, credibility, reliability, note }) => (
      <li key={`${assessor} ${note ?? ''}${reliability ?? ''}${credibility ?? ''}`}>
        Assessed by {assessor}
        {(reliability !== null || credibility !== null) && (
          <> as {[reliability, credibility].filter((grade) => grade !== null).join('')}</>
        )}
        {note !== null && <>: {note}</>}
      </li>
    )),
  ];
  return (
    <Portion of="judgements" within={id} list={judged}>
      {(shown) => (
        <ul class="claim-history">
          {supersededBy.length > 0 && (
            <li>
              Superseded by <ThingsPortion of="claims that supersede it" within={id} things={supersededBy} />
            </li>
          )}
          {shown}
        </ul>
      )}
    </Portion>
  );
}
