import type { ResultOf } from 'gql.tada';
import { Pager } from '../view/pager.js';
import { AssertClaim } from '../assert-claim/assert-claim.js';
import { ClaimCards } from '../claim-card/claim-cards.js';
import type { claimCardsFragment } from '../claim-card/claim-fragment.js';
import { counted } from '../words.js';

interface Properties {
  subject: string;
  claims: ResultOf<typeof claimCardsFragment>;
}

/** Claims about an actor or a place: a page of them, and where a writer adds one. */
export const ClaimsAbout = ({ subject, claims: { totalCount, nodes, pageInfo } }: Properties) => (
  <>
    <h2>Is the subject of {counted(totalCount, 'claim')}</h2>
    <AssertClaim subject={subject} />
    <ClaimCards claims={nodes} about={subject} />
    <Pager parameter="about" of="claims about it" page={pageInfo} />
  </>
);
