import type { ResultOf } from 'gql.tada';
import type { disputesFragment } from './disputes-fragment.js';
import { figure } from '../quantity-text.js';
import { Portion } from '../portion/portion.js';
import { ThingsPortion } from '../portion/things-portion.js';
import { ThingLink } from '../thing/thing-link.js';
import { Pager } from '../view/pager.js';
import './disputes.css';

type Page = ResultOf<typeof disputesFragment>;
type Claim = Page['nodes'][number]['claims'][number];

/** Claims that cannot all be true, side by side, those furthest apart first. */
export function Disputes({ page: { totalCount, nodes, pageInfo } }: { page: Page }) {
  if (totalCount === 0) return null;
  return (
    <section aria-label="Disputes">
      <h2>Disputed</h2>
      {nodes.map((dispute) => (
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
      ))}
      <Pager parameter="disputes" of="disputes" total={totalCount} page={pageInfo} />
    </section>
  );
}

/** The content of one of them, who said it and where. */
const Side = ({ claim }: { claim: Claim }) => (
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
