import type { ResultOf } from 'gql.tada';
import type { disputeFragment } from './dispute-fragment.js';
import { figure } from '../quantity-text.js';
import { ThingLink, ThingLinks } from '../thing/thing-link.js';
import './disputes.css';

type Dispute = ResultOf<typeof disputeFragment>;

/** Claims that cannot all be true, side by side. */
export function Disputes({ disputes }: { disputes: readonly Dispute[] }) {
  if (disputes.length === 0) return null;
  return (
    <section aria-label="Disputes">
      <h2>Disputed</h2>
      {disputes.map((dispute) => (
        <div key={dispute.explanation} class="dispute">
          <p>{dispute.explanation}</p>
          <ul class="plain dispute-sides">
            {dispute.claims.map((claim) => (
              <li key={claim.id}>
                <strong>
                  {claim.quantity !== null
                    ? figure(claim.quantity)
                    : claim.polarity === 'DENIED'
                      ? 'No'
                      : 'Yes'}
                </strong>
                {claim.quantity !== null && <span> {claim.quantity.measure}</span>}
                <p>
                  {claim.saidBy.length > 0 && (
                    <>
                      according to <ThingLinks things={claim.saidBy} />
                    </>
                  )}
                  {claim.document !== null && (
                    <span class="quiet">
                      {' '}
                      in <ThingLink thing={claim.document} />
                    </span>
                  )}
                </p>
                <p class="quiet">
                  <ThingLink thing={claim} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
