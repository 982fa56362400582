import { ClaimActions } from '../claim-actions/claim-actions.js';
import { ThingLink } from '../thing/thing-link.js';
import { Portion } from '../portion/portion.js';
import { TimeText } from '../time-text.js';
import { counted, inWords } from '../words.js';
import './claim-card.css';
import type { ClaimShown } from './claim-fragment.js';
import { Content } from './content.js';
import { Judgements } from './judgements.js';
import { Source } from './source.js';

/** `about`: the id of what the surrounding view is about, which the card need not repeat. */
interface Properties {
  claim: ClaimShown;
  about?: string;
}

/** One claim: its content, who said it and where, what relays it, its rank and its disputes. */
export function ClaimCard({ claim, about }: Properties) {
  const { id, text, quote, subject, retractedAt } = claim;
  return (
    <article class="claim-card" aria-labelledby={id} data-retracted={retractedAt !== null}>
      <Marks claim={claim} />
      <div class="claim-said">
        <Content claim={claim} />
        <h3 id={id}>
          <ThingLink thing={claim} />
        </h3>
        {quote !== null && <blockquote>“{quote}”</blockquote>}
        {text !== '' && subject.id !== about && (
          <p class="quiet">
            About <ThingLink thing={subject} />
          </p>
        )}
      </div>
      <Scope claim={claim} />
      <Source claim={claim} />
      <Portion of="disputes" within={id} list={claim.disputes}>
        {(disputes) =>
          disputes.map(({ explanation }) => (
            <p key={explanation} class="claim-dispute">
              <strong>Disputed.</strong> {explanation}
            </p>
          ))
        }
      </Portion>
      <Judgements claim={claim} />
      <ClaimActions claim={claim} />
    </article>
  );
}

/** What to know before reading on. */
function Marks({
  claim: { predicate, polarity, rank, retractedAt, stale, staleReason, independentOrigins },
}: Properties) {
  return (
    <p class="claim-marks">
      <span>{inWords(predicate)}</span>
      {polarity === 'DENIED' && <span data-strong>denied</span>}
      {rank !== 'NORMAL' && <span data-strong>{inWords(rank)}</span>}
      {retractedAt !== null && <span data-strong>retracted {retractedAt.slice(0, 10)}</span>}
      {stale && (
        <span data-strong title={staleReason ?? undefined}>
          stale
        </span>
      )}
      {independentOrigins > 1 && <span>{counted(independentOrigins, 'independent origin')}</span>}
    </p>
  );
}

/** The period, place and actor that the claim is limited to. */
function Scope({ claim: { validTime, scopePlace, scopeActor } }: Properties) {
  if (validTime === null && scopePlace === null && scopeActor === null) return null;
  return (
    <p class="quiet">
      Applies only to{' '}
      {scopeActor !== null && (
        <>
          those of <ThingLink thing={scopeActor} />
        </>
      )}
      {scopeActor !== null && scopePlace !== null && ', '}
      {scopePlace !== null && <ThingLink thing={scopePlace} />}
      {(scopeActor !== null || scopePlace !== null) && validTime !== null && ', '}
      {validTime !== null && <TimeText time={validTime} />}
    </p>
  );
}
