import { useContext } from 'preact/hooks';
import { Claim } from '../claim/claim.js';
import { Refetch } from '../view/refetch.js';
import { Problems } from '../view/problems.js';
import type { ShownEdge } from '../drawing/shown-graph.js';
import { Panel } from '../panel/panel.js';
import { useQuery } from '../../api/use-query.js';
import { edgeClaimsQuery } from './edge-claims-query.js';
import { texts } from '../../language/texts.js';
import { edgeInWords } from '../drawing/edge-in-words.js';

/** Maximum number of claims of an edge that are read. */
const MAX_CLAIMS = 50;

interface Properties {
  edge: ShownEdge;
  source: string;
  target: string;
  /** URL at which no edge is selected. */
  closed: string;
}

/** The claims that support an edge, one below another. */
export function EdgeClaims({ edge, source, target, closed }: Properties) {
  const result = useQuery(edgeClaimsQuery, { ids: edge.claims.slice(0, MAX_CLAIMS).map(({ id }) => id) });
  const refetchView = useContext(Refetch);
  // An action on a claim may end the edge.
  const refetch = (): void => {
    result.refetch();
    refetchView();
  };
  const claims = result.data?.nodes.flatMap((node) => (node?.__typename === 'Claim' ? [node] : [])) ?? [];
  return (
    <Panel
      label={texts.claim.claimsBehind}
      title={
        <>
          <bdi>{source}</bdi> <em>{edgeInWords(edge.type)}</em> <bdi>{target}</bdi>
        </>
      }
      closed={closed}
      busy={result.loading}
    >
      {edge.claims.length === 0 && <p>{texts.claim.noClaim}</p>}
      {edge.claims.length > MAX_CLAIMS && <p>{texts.claim.firstOf(MAX_CLAIMS, edge.claims.length)}</p>}
      {result.error !== null && <Problems error={result.error} onRetry={result.refetch} />}
      <Refetch.Provider value={refetch}>
        <ul class="plain">
          {claims.map((claim) => (
            <li key={claim.id}>
              <Claim claim={claim} />
            </li>
          ))}
        </ul>
      </Refetch.Provider>
    </Panel>
  );
}
