import type { ComponentChildren } from 'preact';
import { Portion } from '../portion/portion.js';
import { ThingsPortion } from '../portion/things-portion.js';
import { ThingLink, ThingLinks } from '../thing/thing-link.js';
import { TimeText } from '../time-text.js';
import { counted, inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';
import { texts } from '../../language/texts.js';
import './chain.css';

/** The way of a claim, from what it rests on and its origin to this graph. */
export function Chain({ claim }: { claim: ClaimShown }) {
  const { id, saidBy, document, statedAt, basedOn, relayedBy, derivation, derivedFrom, recordedAt } = claim;
  const named = new Set([document, ...basedOn, ...relayedBy].map((one) => one?.id));
  const between = claim.provenance.filter((step) => !named.has(step.document.id));
  return (
    <ol class="chain plain">
      {derivedFrom.length > 0 && (
        <Step what={texts.claim.computedFrom} more={derivation}>
          <ThingsPortion of="claims" within={id} things={derivedFrom} />
        </Step>
      )}
      {basedOn.length > 0 && (
        <Step
          what={texts.claim.basedOn}
          more={texts.claim.citedAsEvidence(counted(basedOn.length, 'document'))}
        >
          <ThingsPortion of="documents" within={id} things={basedOn} />
        </Step>
      )}
      {saidBy.length > 0 && (
        <Step what={texts.claim.saidBy} more={statedAt && <TimeText time={statedAt} />} isOrigin>
          <ThingsPortion of="actors" within={id} things={saidBy} />
        </Step>
      )}
      {document !== null && (
        <Step what={texts.claim.in} more={<DocumentKind document={document} />}>
          <ThingLink thing={document} />
        </Step>
      )}
      {between.length > 0 && (
        <Step what={texts.claim.byWayOf} more={null}>
          <Portion of="documents on the way" within={id} list={between}>
            {(shown) => (
              <ul class="plain">
                {shown.map((step) => (
                  <li key={step.document.id}>
                    <ThingLink thing={step.document} />
                    <small>
                      {step.actors.length > 0 && (
                        <>
                          {' '}
                          <ThingLinks things={step.actors} />
                        </>
                      )}
                      {step.statedAt !== null && (
                        <>
                          {texts.words.comma}
                          <TimeText time={step.statedAt} />
                        </>
                      )}
                    </small>
                  </li>
                ))}
              </ul>
            )}
          </Portion>
        </Step>
      )}
      {relayedBy.length > 0 && (
        <Step what={texts.claim.relayedBy} more={null}>
          <ThingsPortion of="documents that relay it" within={id} things={relayedBy} />
        </Step>
      )}
      <Step what={texts.claim.recordedHere} more={id}>
        <bdi>{recordedAt.slice(0, 16).replace('T', ', ')} UTC</bdi>
      </Step>
    </ol>
  );
}

interface StepProperties {
  what: string;
  more: ComponentChildren;
  isOrigin?: boolean;
  children: ComponentChildren;
}

const Step = ({ what, more, isOrigin = false, children }: StepProperties) => (
  <li data-origin={isOrigin}>
    <span class="chain-what">{what}</span> <div>{children}</div>
    {more !== null && <small>{more}</small>}
  </li>
);

const DocumentKind = ({ document }: { document: NonNullable<ClaimShown['document']> }) => (
  <>
    {inWords(document.kind)}
    {document.publishedAt !== null && (
      <>
        {texts.words.comma}
        <TimeText time={document.publishedAt} />
      </>
    )}
    {document.url !== null && (
      <>
        {texts.words.comma}
        <a href={document.url} rel="noreferrer">
          {texts.claim.readThere}
        </a>
      </>
    )}
  </>
);
