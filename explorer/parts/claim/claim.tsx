import { ClaimActions } from '../claim-actions/claim-actions.js';
import { ThingLink } from '../thing/thing-link.js';
import { Portion } from '../portion/portion.js';
import { TimeText } from '../time-text.js';
import { counted, inWords } from '../words.js';
import { Chain } from './chain.js';
import './claim.css';
import type { ClaimShown } from './claim-fragment.js';
import { Content } from './content.js';
import { History } from './history.js';
import { Quotation } from './quotation.js';
import { texts } from '../../language/texts.js';
import { ENGLISH } from '../../language/in-english.js';
import { ToItsWords } from './to-its-words.js';

interface Properties {
  claim: ClaimShown;
}

/** One claim: its content, its words, the way to its origin, its disputes and its history. */
export function Claim({ claim }: Properties) {
  const { id, text, subject } = claim;
  return (
    <article class="claim" aria-labelledby={id}>
      <Marks claim={claim} />
      <div data-retracted={claim.retractedAt !== null}>
        <Content claim={claim} />
        <h3 id={id} dir="auto">
          <ThingLink thing={claim} />
        </h3>
      </div>
      <Quotation claim={claim} />
      <ToItsWords claim={claim} />
      {text !== '' && <p class="quiet">{texts.claim.about(<ThingLink thing={subject} />)}</p>}
      <Scope claim={claim} />
      <NamesUsed claim={claim} />
      <Portion of="disputes" within={id} list={claim.disputes}>
        {(disputes) =>
          disputes.map(({ explanation }) => (
            <p key={explanation} class="claim-dispute">
              <strong>{texts.claim.disputed}</strong> <span {...ENGLISH}>{explanation}</span>
            </p>
          ))
        }
      </Portion>
      <Chain claim={claim} />
      <History claim={claim} />
      <ClaimActions claim={claim} />
    </article>
  );
}

/** What to know before reading on. */
const Marks = ({
  claim: { predicate, polarity, rank, retractedAt, stale, staleReason, independentOrigins },
}: Properties) => (
  <p class="claim-marks">
    <span>{inWords(predicate)}</span>
    {polarity === 'DENIED' && <span data-strong>{texts.claim.denied}</span>}
    {rank !== 'NORMAL' && <span data-strong>{inWords(rank)}</span>}
    {retractedAt !== null && <span data-strong>{texts.claim.retractedOn(retractedAt.slice(0, 10))}</span>}
    {stale && (
      <span data-strong title={staleReason ?? undefined}>
        {texts.claim.stale}
      </span>
    )}
    {independentOrigins > 0 && <span>{counted(independentOrigins, 'origin')}</span>}
  </p>
);

/** The period, place and actor that the claim is limited to. */
function Scope({ claim: { validTime, scopePlace, scopeActor } }: Properties) {
  if (validTime === null && scopePlace === null && scopeActor === null) return null;
  const scope = (
    <>
      {scopeActor !== null && texts.claim.thoseOf(<ThingLink thing={scopeActor} />)}
      {scopeActor !== null && scopePlace !== null && texts.words.comma}
      {scopePlace !== null && <ThingLink thing={scopePlace} />}
      {(scopeActor !== null || scopePlace !== null) && validTime !== null && texts.words.comma}
      {validTime !== null && <TimeText time={validTime} />}
    </>
  );
  return <p class="quiet">{texts.claim.appliesTo(scope)}</p>;
}

/** What its source calls those whom it names, where that differs. */
function NamesUsed({ claim: { namesUsed } }: Properties) {
  if (namesUsed.length === 0) return null;
  return (
    <p class="quiet">
      {namesUsed.map(({ name, node }, index) => (
        <span key={`${node.id} ${name}`}>
          {index > 0 && texts.words.comma}
          {texts.claim.isCalled(<ThingLink thing={node} />, <bdi>{name}</bdi>)}
        </span>
      ))}{' '}
      {texts.claim.bySource}
    </p>
  );
}
