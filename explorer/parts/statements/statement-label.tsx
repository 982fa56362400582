import { ShortLink } from '../thing/short-link.js';
import { ThingLink } from '../thing/thing-link.js';
import { TimeText } from '../time-text.js';
import { capital, inWords } from '../words.js';
import type { StatementClaim } from './statement-fragment.js';

interface Properties {
  claim: StatementClaim;
  /** Whether the heading of its group says what was counted or done. */
  headed: boolean;
}

/** What is stated, without the number. */
export const StatementLabel = ({ claim, headed }: Properties) => (
  <>
    <Counted claim={claim} headed={headed} />
    <Limits claim={claim} />
  </>
);

/** What was counted or done, as the heading of a group. */
export const headingOf = ({ effect, quantity, predicate }: StatementClaim): string =>
  capital(inWords(effect?.kind ?? quantity?.measure ?? predicate));

function Counted({ claim, headed }: Properties) {
  const { effect, quantity, predicate, object, weapon, text } = claim;
  if (effect !== null) {
    return (
      <>
        {capital(effect.object)}
        {effect.owner !== null && (
          <span class="quiet">
            {' '}
            of <ShortLink thing={effect.owner} />
          </span>
        )}
        {!headed && ` ${inWords(effect.kind)}`}
      </>
    );
  }
  if (quantity !== null)
    return <>{headed ? (isLimited(claim) ? '' : 'In all') : capital(quantity.measure)}</>;
  if (object === null) return <>{weapon ?? text}</>;
  return (
    <>
      {capital(inWords(predicate))} <ThingLink thing={object} />
    </>
  );
}

const isLimited = ({ validTime, scopePlace, scopeActor }: StatementClaim): boolean =>
  validTime !== null || scopePlace !== null || scopeActor !== null;

/** The part of its subject that a number is about. */
function Limits({ claim: { validTime, scopePlace, scopeActor, effect } }: { claim: StatementClaim }) {
  return (
    <>
      {scopeActor !== null && scopeActor.id !== effect?.owner?.id && (
        <span class="statement-limit">
          {' '}
          of <ShortLink thing={scopeActor} />
        </span>
      )}
      {scopePlace !== null && (
        <span class="statement-limit">
          {' '}
          in <ShortLink thing={scopePlace} />
        </span>
      )}
      {validTime !== null && (
        <span class="statement-limit">
          {' '}
          <TimeText time={validTime} />
        </span>
      )}
    </>
  );
}
