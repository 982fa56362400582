import { ThingLinks } from '../thing/thing-link.js';
import { capital, inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';

/** What was made of the claim and decided about it, by whom and why. */
export function Judgements({ claim: { assessments, decisions, supersededBy } }: { claim: ClaimShown }) {
  if (assessments.length + decisions.length + supersededBy.length === 0) return null;
  return (
    <ul class="claim-judgements">
      {supersededBy.length > 0 && (
        <li>
          Superseded by <ThingLinks things={supersededBy} />
        </li>
      )}
      {decisions.map(({ kind, rank, reason, decidedBy, decidedAt }) => (
        <li key={decidedAt}>
          {capital(inWords(rank ?? kind))} by {decidedBy} on {decidedAt.slice(0, 10)}: {reason}
        </li>
      ))}
      {assessments.map(({ assessor, credibility, reliability, note }) => (
        <li key={`${assessor} ${note ?? ''}${reliability ?? ''}${credibility ?? ''}`}>
          Assessed by {assessor}
          {(reliability !== null || credibility !== null) && (
            <> as {[reliability, credibility].filter((grade) => grade !== null).join('')}</>
          )}
          {note !== null && <>: {note}</>}
        </li>
      ))}
    </ul>
  );
}
