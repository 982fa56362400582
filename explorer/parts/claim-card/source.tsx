import { ThingLink, ThingLinks } from '../thing/thing-link.js';
import { TimeText } from '../time-text.js';
import { inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';

/** Who said it, where and when, and who passed it on. */
export function Source({ claim }: { claim: ClaimShown }) {
  const { saidBy, document, statedAt, derivation, derivedFrom } = claim;
  return (
    <dl class="claim-source">
      {saidBy.length > 0 && (
        <div>
          <dt>Said by</dt>
          <dd>
            <ThingLinks things={saidBy} />
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
      {document !== null && document.relayedBy.length > 0 && (
        <div>
          <dt>Relayed by</dt>
          <dd>
            <ThingLinks things={document.relayedBy} />
          </dd>
        </div>
      )}
      {derivedFrom.length > 0 && (
        <div>
          <dt>Worked out from</dt>
          <dd>
            <ThingLinks things={derivedFrom} />
            {derivation !== null && <span class="quiet"> ({derivation})</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}
