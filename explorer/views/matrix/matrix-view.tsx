import { useParameters } from '../../address/use-parameters.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { TimeFilter } from '../../parts/time-filter/time-filter.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { MatrixTable } from './matrix-table.js';
import { matrixQuestion } from './matrix-question.js';
import { matrixOf } from './matrix.js';
import './matrix.css';

/** Rows, and columns, that are shown at first, and by how many more each time. */
const STEP = 20;

/** Who struck whom, as live claims have it. */
export function MatrixView() {
  const parameters = useParameters();
  const since = parameters.get('since');
  const until = parameters.get('until');
  const during = since === null && until === null ? undefined : `${since ?? '..'}/${until ?? '..'}`;
  const shown = Number(parameters.get('shown') ?? STEP);
  const asked = useAnswer(matrixQuestion, { events: { during } });
  return (
    <View title="Who struck whom" asked={asked}>
      {({ whoStruckWhom }) => {
        const matrix = matrixOf(whoStruckWhom);
        const left = Math.max(matrix.perpetrators.length, matrix.targets.length) - shown;
        return (
          <>
            <TimeFilter />
            {whoStruckWhom.length === 0 ? (
              <Nothing>
                No strike of a known perpetrator on a known target was recorded for this time.
              </Nothing>
            ) : (
              <>
                <MatrixTable matrix={matrix} shown={shown} during={{ since, until }} />
                <p class="quiet">
                  The number is that of recorded events; below it, how many strikes are claimed for them. A
                  campaign and its parts each count.
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
