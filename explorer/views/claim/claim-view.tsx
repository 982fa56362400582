import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { ClaimCard } from '../../parts/claim-card/claim-card.js';
import { Facts } from '../../parts/facts/facts.js';
import { Portion } from '../../parts/portion/portion.js';
import { ThingsPortion } from '../../parts/portion/things-portion.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { TimeText } from '../../parts/time-text.js';
import { useQuery } from '../../api/use-query.js';
import { claimQuery } from './claim-query.js';

/** One claim, and its provenance. */
export function ClaimView({ id }: { id: string }) {
  const result = useQuery(claimQuery, { id });
  return (
    <View
      title={result.data?.claim?.text ?? id}
      result={result}
      actions={
        <Link class="button" to={addressWith('/graph', { around: id })}>
          Graph
        </Link>
      }
    >
      {({ claim }) =>
        claim === null ? (
          <EmptyState>There is no claim with the id {id}.</EmptyState>
        ) : (
          <>
            <ClaimCard claim={claim} />
            <Facts
              facts={[
                ['Claim', claim.id],
                ['Recorded here', claim.recordedAt.slice(0, 16).replace('T', ', ')],
              ]}
            />
            <h2>From here to the origin</h2>
            <Portion of="documents" list={claim.provenance}>
              {(steps) => (
                <ol>
                  {steps.map(({ document, actors, statedAt }) => (
                    <li key={document.id}>
                      <ThingLink thing={document} />
                      {actors.length > 0 && (
                        <span class="quiet">
                          , <ThingsPortion of="actors" within={document.id} things={actors} />
                        </span>
                      )}
                      {statedAt !== null && (
                        <span class="quiet">
                          , <TimeText time={statedAt} />
                        </span>
                      )}
                    </li>
                  ))}
                </ol>
              )}
            </Portion>
          </>
        )
      }
    </View>
  );
}
