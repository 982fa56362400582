import { useParameters } from '../../../address/use-parameters.js';
import { readAddress } from '../../../address/read.js';
import { addressWith } from '../../../address/addresses.js';
import { useQueryWith } from '../../../api/use-query.js';
import { Pager } from '../../../parts/view/pager.js';
import { Problems } from '../../../parts/view/problems.js';
import { texts } from '../../../language/texts.js';
import { draftsQuery } from './list-queries.js';

/** Drafts on one page. */
const PAGE = 20;
/** URL parameters: the cursor of the page, and whether decided drafts are shown, too. */
const [AFTER, DECIDED] = ['draftsAfter', 'decided'];

/** Drafts, newest first, with how much of each is reviewed. */
export function DraftList({ token }: { token: string }) {
  const parameters = useParameters();
  const isAll = parameters.get(DECIDED) !== null;
  const { data, error, loading, refetch } = useQueryWith({ asOf: null, token }, draftsQuery, {
    ...{ state: isAll ? null : ['OPEN' as const], first: PAGE, after: parameters.get(AFTER) },
  });
  return (
    <section aria-labelledby="read-drafts" aria-busy={loading}>
      <h2 id="read-drafts">{texts.read.list.drafts}</h2>
      <label class="read-all">
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ currentTarget: { checked } }) => {
            parameters.set({ [DECIDED]: checked ? 'too' : null, [AFTER]: null });
          }}
        />{' '}
        {texts.read.list.decided}
      </label>
      {error !== null && <Problems error={error} words={texts.read.problems} onRetry={refetch} />}
      {data?.drafts.nodes.length === 0 && <p class="quiet">{texts.read.list.noDrafts}</p>}
      {data !== null && data.drafts.nodes.length > 0 && (
        <ul class="plain read-list card">
          {data.drafts.nodes.map(
            ({ id, title, state, createdBy, createdAt, decidedBy, decidedAt, texts: kept, items }) => {
              const claims = items.filter(({ key }) => key.startsWith('claim'));
              const done = claims.filter((claim) => claim.state !== 'PROPOSED').length;
              const [text] = kept;
              const address = text ? addressWith(readAddress(text.document), { draft: id }) : readAddress(id);
              return (
                <li key={id}>
                  <a href={address}>
                    <bdi>{title}</bdi>
                  </a>
                  <span class="quiet">
                    {text && text.title !== title && !title.endsWith(text.title) && (
                      <>
                        <bdi>{text.title}</bdi> ·{' '}
                      </>
                    )}
                    {createdBy}, {createdAt.slice(0, 10)}
                    {decidedBy !== null &&
                      state !== 'OPEN' &&
                      ` · ${texts.read.list.decidedBy[state](decidedBy, String(decidedAt).slice(0, 10))}`}
                  </span>
                  <span class="read-marks">
                    <span data-state={state}>{texts.read.states[state]}</span>
                    {state === 'OPEN' && (
                      <span class="read-done">
                        <progress value={done} max={Math.max(1, claims.length)} aria-hidden="true" />
                        {texts.read.list.reviewed(done, claims.length)}
                      </span>
                    )}
                  </span>
                </li>
              );
            },
          )}
        </ul>
      )}
      {data !== null && (
        <Pager parameter={AFTER} of="drafts" total={data.drafts.totalCount} page={data.drafts.pageInfo} />
      )}
    </section>
  );
}
