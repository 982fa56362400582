import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { useQuery } from '../../api/use-query.js';
import { Claim } from '../../parts/claim/claim.js';
import { isOfOneMeasure } from '../../parts/statements/statements-of.js';
import { Statements } from '../../parts/statements/statements.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { claimPageQuery } from './claim-page-query.js';
import { texts } from '../../language/texts.js';
import './claim-view.css';

/** Claims about its subject among which those of the same measure are looked for. */
const OTHERS = 200;

/** One claim, its way to the origin, and what everybody says of the same. */
export function ClaimView({ id }: { id: string }) {
  const result = useQuery(claimPageQuery, { id, first: OTHERS });
  return (
    <View
      title={result.data?.claim?.text ?? id}
      result={result}
      actions={
        <Link class="button" to={addressWith('/graph', { around: id })}>
          {texts.page.graph}
        </Link>
      }
    >
      {({ claim }) => {
        if (claim === null) return <EmptyState>{texts.claim.none(<bdi>{id}</bdi>)}</EmptyState>;
        const all = claim.subject.__typename === 'Event' ? claim.subject.claims.nodes : [];
        const own = all.find((one) => one.id === claim.id);
        const same = own === undefined ? [] : all.filter((one) => isOfOneMeasure(one, own));
        return (
          <div class="claim-view">
            <div class="card claim-alone">
              <Claim claim={claim} />
            </div>
            {same.length > 1 && (
              <section aria-labelledby="said-of-the-same">
                <h2 id="said-of-the-same">{texts.claim.everybody}</h2>
                <Statements claims={same} about={claim.subject.id} name="same" />
              </section>
            )}
          </div>
        );
      }}
    </View>
  );
}
