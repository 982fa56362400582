import type { ResultOf } from 'gql.tada';
import type { disputeFragment } from './dispute-fragment.js';
import { figure } from '../quantity-text.js';
import { Portion } from '../portion/portion.js';
import { ThingsPortion } from '../portion/things-portion.js';
import { ThingLink } from '../thing/thing-link.js';
import './disputes.css';

type Dispute = ResultOf<typeof disputeFragment>;

/** Claims that cannot all be true, side by side. */
export function Disputes({ disputes }: { disputes: readonly Dispute[] }) {
  if (disputes.length === 0) return null;
  return (
    <section aria-label="Disputes">
      <h2>Disputed</h2>
      <Portion of="disputes" list={disputes}>
        {(shown) =>
          shown.map((dispute) => (
            <div key={dispute.explanation} class="dispute">
              <p>{dispute.explanation}</p>
              <Portion of="claims" within={dispute.explanation} list={dispute.claims}>
                {(claims) => (
                  <ul class="plain dispute-sides">
                    {claims.map((claim) => (
                      <li key={claim.id}>
                        <Side claim={claim} />
                      </li>
                    ))}
                  </ul>
                )}
              </Portion>
            </div>
          ))
        }
      </Portion>
    </section>
  );
}

/** The content of one of them, who said it and where. */
const Side = ({ claim }: { claim: Dispute['claims'][number] }) => (
  <>
    <strong>
      {claim.quantity !== null ? figure(claim.quantity) : claim.polarity === 'DENIED' ? 'No' : 'Yes'}
    </strong>
    {claim.quantity !== null && <span> {claim.quantity.measure}</span>}
    <p>
      {claim.saidBy.length > 0 && (
        <>
          according to <ThingsPortion of="actors" within={claim.id} things={claim.saidBy} />
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
  </>
);
