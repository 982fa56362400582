import { useContext } from 'preact/hooks';
import { ClaimCard } from '../claim-card/claim-card.js';
import { AskAgain } from '../asked/ask-again.js';
import { Problems } from '../asked/problems.js';
import type { ShownEdge } from '../drawing/shown-graph.js';
import { Panel } from '../panel/panel.js';
import { useAnswer } from '../../question/use-answer.js';
import { edgeClaimsQuestion } from './edge-claims-question.js';

/** Claims of an edge that are read at once. */
const MAX_CLAIMS = 50;

interface Properties {
  edge: ShownEdge;
  source: string;
  target: string;
  /** The address at which no edge is picked. */
  closed: string;
}

/** Behind an edge: the claims that it rests on, each in its card. */
export function EdgeClaims({ edge, source, target, closed }: Properties) {
  const asked = useAnswer(edgeClaimsQuestion, { ids: edge.claims.slice(0, MAX_CLAIMS).map(({ id }) => id) });
  const askView = useContext(AskAgain);
  // What becomes of a claim may be the end of the edge.
  const again = (): void => {
    asked.again();
    askView();
  };
  const claims = asked.answer?.nodes.flatMap((node) => (node?.__typename === 'Claim' ? [node] : [])) ?? [];
  return (
    <Panel
      label="Claims behind the edge"
      title={
        <>
          {source} <em>{edge.label}</em> {target}
        </>
      }
      closed={closed}
      busy={asked.loading}
    >
      {edge.claims.length === 0 && <p>No claim: the record of one of the two states it.</p>}
      {edge.claims.length > MAX_CLAIMS && (
        <p>
          The first {MAX_CLAIMS} of {edge.claims.length} claims.
        </p>
      )}
      {asked.refusal !== null && <Problems refusal={asked.refusal} onAgain={asked.again} />}
      <AskAgain.Provider value={again}>
        <ul class="plain">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ul>
      </AskAgain.Provider>
    </Panel>
  );
}
