import { ThingsPortion } from '../portion/things-portion.js';
import { ThingLink } from '../thing/thing-link.js';
import { TimeText } from '../time-text.js';
import { inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';

/** Who said it, where, when and on what grounds, and what relays it. */
export function Source({ claim }: { claim: ClaimShown }) {
  const { id, saidBy, document, statedAt, basedOn, relayedBy, derivation, derivedFrom } = claim;
  return (
    <dl class="claim-source">
      {saidBy.length > 0 && (
        <div>
          <dt>Said by</dt>
          <dd>
            <ThingsPortion of="actors" within={id} things={saidBy} />
            {statedAt !== null && (
              <>
                , <TimeText time={statedAt} />
              </>
            )}
          </dd>
        </div>
      )}
      {document !== null && (
        <div>
          <dt>In</dt>
          <dd>
            <ThingLink thing={document} /> <span class="quiet">({inWords(document.kind)})</span>
            {document.url !== null && (
              <>
                {' '}
                <a href={document.url} rel="noreferrer">
                  read it there
                </a>
              </>
            )}
          </dd>
        </div>
      )}
      {basedOn.length > 0 && (
        <div>
          <dt>Based on</dt>
          <dd>
            <ThingsPortion of="documents" within={id} things={basedOn} />
          </dd>
        </div>
      )}
      {relayedBy.length > 0 && (
        <div>
          <dt>Relayed by</dt>
          <dd>
            <ThingsPortion of="documents that relay it" within={id} things={relayedBy} />
          </dd>
        </div>
      )}
      {derivedFrom.length > 0 && (
        <div>
          <dt>Derived from</dt>
          <dd>
            <ThingsPortion of="claims" within={id} things={derivedFrom} />
            {derivation !== null && <span class="quiet"> ({derivation})</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}
