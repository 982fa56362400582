import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../address/use-parameters.js';
import { CLAIM } from '../claim/claim-parameter.js';
import { Portion } from '../portion/portion.js';
import { figure } from '../quantity-text.js';
import { nameOf } from '../thing/thing.js';
import { Pager } from '../view/pager.js';
import { counted } from '../words.js';
import type { disputesFragment } from './disputes-fragment.js';
import { texts } from '../../language/texts.js';
import { ENGLISH } from '../../language/in-english.js';
import './disputes.css';

type Page = ResultOf<typeof disputesFragment>;
type Claim = Page['nodes'][number]['claims'][number];

/** Claims that cannot all be true, and why, those furthest apart first. */
export function Disputes({ page: { totalCount, nodes, pageInfo } }: { page: Page }) {
  if (totalCount === 0) return null;
  return (
    <section class="disputes" aria-label={texts.claim.disputesHeading}>
      <h2>{counted(totalCount, 'dispute')}</h2>
      {nodes.map((dispute) => (
        <div key={dispute.explanation} class="dispute">
          <p {...ENGLISH}>{dispute.explanation}</p>
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

/** What one of them says, and who; it opens in its words. */
function Side({ claim: { id, text, quantity, polarity, saidBy } }: { claim: Claim }) {
  const parameters = useParameters();
  return (
    <a class="button" href={parameters.with({ [CLAIM]: id })} title={text}>
      <strong>
        {quantity !== null ? figure(quantity) : polarity === 'DENIED' ? texts.claim.no : texts.claim.yes}
      </strong>{' '}
      <span class="quiet">
        {saidBy.length > 0 ? saidBy.map(nameOf).join(texts.words.comma) : texts.claim.computedHere}
      </span>
    </a>
  );
}
