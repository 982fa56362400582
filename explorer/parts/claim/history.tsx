import { Portion } from '../portion/portion.js';
import { ThingsPortion } from '../portion/things-portion.js';
import { capital, inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';
import { texts } from '../../language/texts.js';

/** What has been decided on the claim and how it is assessed, by whom and why. */
export function History({ claim: { id, assessments, decisions, supersededBy } }: { claim: ClaimShown }) {
  if (assessments.length + decisions.length + supersededBy.length === 0) return null;
  const judged = [
    ...decisions.map(({ kind, rank, reason, decidedBy, decidedAt }) => (
      <li key={decidedAt}>
        {texts.claim.decided(
          capital(inWords(rank ?? kind)),
          <bdi>{decidedBy}</bdi>,
          decidedAt.slice(0, 10),
          <bdi>{reason}</bdi>,
        )}
      </li>
    )),
    ...assessments.map(({ assessor, credibility, reliability, note }) => (
      <li key={`${assessor} ${note ?? ''}${reliability ?? ''}${credibility ?? ''}`}>
        {texts.claim.assessedBy(<bdi>{assessor}</bdi>)}
        {(reliability !== null || credibility !== null) &&
          texts.claim.as([reliability, credibility].filter((grade) => grade !== null).join(''))}
        {note !== null && (
          <>
            : <bdi>{note}</bdi>
          </>
        )}
      </li>
    )),
  ];
  return (
    <Portion of="judgements" within={id} list={judged}>
      {(shown) => (
        <ul class="claim-history">
          {supersededBy.length > 0 && (
            <li>
              {texts.claim.supersededBy(
                <ThingsPortion of="claims that supersede it" within={id} things={supersededBy} />,
              )}
            </li>
          )}
          {shown}
        </ul>
      )}
    </Portion>
  );
}
