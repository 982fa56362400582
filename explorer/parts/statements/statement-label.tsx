import { ShortLink } from '../thing/short-link.js';
import { ThingLink } from '../thing/thing-link.js';
import { TimeText } from '../time-text.js';
import { capital, inWords, measureInWords } from '../words.js';
import type { StatementClaim } from './statement-fragment.js';
import { texts } from '../../language/texts.js';

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
  capital(
    effect === null && quantity !== null
      ? measureInWords(quantity.measure)
      : inWords(effect?.kind ?? predicate),
  );

function Counted({ claim, headed }: Properties) {
  const { effect, quantity, predicate, object, weapon, text } = claim;
  if (effect !== null) {
    return (
      <>
        {' '}
        <bdi>{capital(effect.object)}</bdi>
        {effect.owner !== null && (
          <span class="quiet"> {texts.statements.of(<ShortLink thing={effect.owner} />)}</span>
        )}
        {!headed && ` ${inWords(effect.kind)}`}
      </>
    );
  }
  if (quantity !== null)
    return (
      <>
        {headed
          ? isLimited(claim)
            ? ''
            : texts.statements.inAll
          : capital(measureInWords(quantity.measure))}
      </>
    );
  if (object === null) return <bdi>{weapon ?? text}</bdi>;
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
        <span class="statement-limit"> {texts.statements.of(<ShortLink thing={scopeActor} />)}</span>
      )}
      {scopePlace !== null && (
        <span class="statement-limit"> {texts.statements.in(<ShortLink thing={scopePlace} />)}</span>
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
