import type { ResultOf } from 'gql.tada';
import { Pager } from '../view/pager.js';
import { AssertClaim } from '../assert-claim/assert-claim.js';
import type { statementsFragment } from '../statements/statement-fragment.js';
import { Statements } from '../statements/statements.js';
import { counted } from '../words.js';
import { texts } from '../../language/texts.js';

interface Properties {
  subject: string;
  claims: ResultOf<typeof statementsFragment>;
  /** How many of all its claims are not retracted. */
  held: number;
}

/** Claims about an actor or a place: a page of them, and where a writer adds one. */
export const ClaimsAbout = ({ subject, claims: { nodes, pageInfo }, held }: Properties) => (
  <>
    <h2>{texts.claim.subjectOf(counted(held, 'claim'))}</h2>
    <AssertClaim subject={subject} />
    <Statements claims={nodes} about={subject} name="about" />
    <Pager parameter="about" of="claims about it" page={pageInfo} />
  </>
);
