import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { counted } from '../../../parts/words.js';
import { PAIRS, ROWS } from '../explore-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';
import { foughtCells, matrixOf, struckCells, type Cell } from './matrix.js';
import { foughtQuery, struckQuery } from './matrix-query.js';
import { MatrixTable } from './matrix-table.js';
import { texts } from '../../../language/texts.js';

const NAMES = { struck: texts.explore.whoStruckWhom, fought: texts.explore.whoFoughtWhom } as const;

/** Who struck or fought whom, by effective claims. */
export function MatrixTab(properties: TabProperties) {
  const { state, change } = properties;
  return (
    <>
      <div class="tab-controls" role="radiogroup" aria-label={texts.explore.pairs}>
        {PAIRS.map((pairs) => (
          <label key={pairs}>
            <input
              type="radio"
              name="pairs"
              checked={state.pairs === pairs}
              onChange={() => {
                change({ pairs, shown: null });
              }}
            />{' '}
            {NAMES[pairs]}
          </label>
        ))}
      </div>
      {state.pairs === 'struck' ? <Struck {...properties} /> : <Fought {...properties} />}
    </>
  );
}

function Struck({ state: { shown }, filter, change }: TabProperties) {
  const result = usePaneQuery('matrix', struckQuery, filter && { filter });
  return (
    <Pane label={NAMES.struck} result={result}>
      {(data) => (
        <Pairs
          cells={struckCells(data)}
          shown={shown}
          corner={texts.explore.struckCorner}
          label={texts.explore.matrixStruck}
          onMore={(rows) => {
            change({ shown: String(rows) }, { replace: true });
          }}
        />
      )}
    </Pane>
  );
}

function Fought({ state: { shown }, filter, change }: TabProperties) {
  const result = usePaneQuery('matrix', foughtQuery, filter && { filter });
  return (
    <Pane label={NAMES.fought} result={result}>
      {(data) => (
        <Pairs
          cells={foughtCells(data)}
          shown={shown}
          corner={texts.explore.foughtCorner}
          label={texts.explore.matrixFought}
          onMore={(rows) => {
            change({ shown: String(rows) }, { replace: true });
          }}
        />
      )}
    </Pane>
  );
}

interface PairsProperties {
  cells: readonly Cell[];
  shown: number;
  corner: string;
  label: string;
  onMore: (rows: number) => void;
}

function Pairs({ cells, shown, corner, label, onMore }: PairsProperties) {
  const matrix = useMemo(() => matrixOf(cells), [cells]);
  if (cells.length === 0) return <EmptyState>{texts.explore.noPair}</EmptyState>;
  const most = Math.max(matrix.rows.length, matrix.columns.length);
  return (
    <>
      <MatrixTable matrix={matrix} shown={shown} corner={corner} label={label} />
      <p class="quiet">{texts.explore.matrixMeaning}</p>
      {most > shown && (
        <button
          type="button"
          onClick={() => {
            onMore(shown + ROWS);
          }}
        >
          {texts.explore.moreOf(counted(most, 'actor'))}
        </button>
      )}
    </>
  );
}
