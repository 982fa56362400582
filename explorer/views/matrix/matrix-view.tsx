import { useParameters } from '../../address/use-parameters.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { TimeFilter } from '../../parts/time-filter/time-filter.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { MatrixTable } from './matrix-table.js';
import { matrixQuery } from './matrix-query.js';
import { matrixOf } from './matrix.js';
import './matrix.css';

/** Number of rows and columns shown at first, and added each time. */
const STEP = 20;

/** Who struck whom, by effective claims. */
export function MatrixView() {
  const parameters = useParameters();
  const since = parameters.get('since');
  const until = parameters.get('until');
  const during = since === null && until === null ? undefined : `${since ?? '..'}/${until ?? '..'}`;
  const shown = Number(parameters.get('shown') ?? STEP);
  const result = useQuery(matrixQuery, { events: { during } });
  return (
    <View title="Who struck whom" result={result}>
      {({ whoStruckWhom }) => {
        const matrix = matrixOf(whoStruckWhom);
        const left = Math.max(matrix.perpetrators.length, matrix.targets.length) - shown;
        return (
          <>
            <TimeFilter />
            {whoStruckWhom.length === 0 ? (
              <EmptyState>
                Nothing of a known perpetrator against a known target was recorded for this time.
              </EmptyState>
            ) : (
              <>
                <MatrixTable matrix={matrix} shown={shown} during={{ since, until }} />
                <p class="quiet">
                  The number is that of recorded events; below it, how many strikes and how many killed are
                  claimed for them. A campaign and its parts each count. The 500 pairs of most events are
                  shown; battles, whose sides have no direction, are not among them.
                </p>
                {left > 0 && (
                  <a class="button" href={parameters.with({ shown: String(shown + STEP) })}>
                    Show more of {counted(matrix.perpetrators.length, 'perpetrator')} and{' '}
                    {counted(matrix.targets.length, 'target')}
                  </a>
                )}
              </>
            )}
          </>
        );
      }}
    </View>
  );
}
