import { useContext } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { useQuery } from '../../api/use-query.js';
import { Panel } from '../panel/panel.js';
import { Problems } from '../view/problems.js';
import { Refetch } from '../view/refetch.js';
import { CLAIM } from './claim-parameter.js';
import { claimQuery } from './claim-query.js';
import { Claim } from './claim.js';
import { texts } from '../../language/texts.js';

/** The claim that the URL names, with its words and its way here, beside the view. */
export function ClaimDrawer() {
  const id = useParameters().get(CLAIM);
  // Another claim is another drawer, so that the focus moves into it.
  return id === null ? null : <Drawer key={id} id={id} />;
}

function Drawer({ id }: { id: string }) {
  const parameters = useParameters();
  const { data, error, loading, refetch } = useQuery(claimQuery, { id });
  const refetchView = useContext(Refetch);
  const refetchBoth = (): void => {
    refetch();
    refetchView();
  };
  return (
    <Panel
      label={texts.claim.wordsOfClaim}
      title={texts.claim.inWhoseWords}
      closed={parameters.with({ [CLAIM]: null })}
      busy={loading}
      class="drawer"
    >
      {error !== null && <Problems error={error} onRetry={refetch} />}
      <Refetch.Provider value={refetchBoth}>{data?.claim && <Claim claim={data.claim} />}</Refetch.Provider>
    </Panel>
  );
}
