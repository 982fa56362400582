import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { capital, counted } from '../../../parts/words.js';
import { Chart } from '../chart/chart.js';
import { FiguresTable } from '../chart/figures-table.js';
import { intervalOf, intervalOfBucket } from '../chart/interval.js';
import { seriesOf } from '../chart/series.js';
import { LEVELS } from '../explore-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';
import { Disagreements } from './disagreements.js';
import { SourceFigures } from './source-figures.js';
import './sources.css';
import { disagreementsQuery, sourcesQuery } from './sources-query.js';

/** Sources side by side, and where they differ. */
export function SourcesTab({ state, filter, change }: TabProperties) {
  const { measure, unit, saidBy } = state;
  const interval = intervalOf(state);
  const level = state.level ?? 'PROVINCE';
  const sources = saidBy.length > 0 ? [...saidBy] : null;
  const result = usePaneQuery(
    'sources',
    sourcesQuery,
    filter && { filter, measure, unit, interval, sources },
  );
  const differing = usePaneQuery(
    'disagreements',
    disagreementsQuery,
    filter && { filter, measure, interval, level, sources },
  );
  const series = useMemo(() => seriesOf(result.data?.timeline ?? []), [result.data]);
  const drawn = intervalOfBucket(series.buckets[0]) ?? interval;
  return (
    <>
      <div class="tab-controls">
        <label>
          Compare by{' '}
          <select
            value={level}
            onChange={({ currentTarget: { value } }) => {
              change({ level: value });
            }}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {one.toLowerCase()}
              </option>
            ))}
          </select>{' '}
          and {interval.toLowerCase()}
        </label>
      </div>
      <Pane label="Sources" result={result}>
        {({ comparison }) => {
          const figures = comparison.nodes[0]?.sources ?? [];
          return figures.length === 0 ? (
            <EmptyState>No source gives a number for “{measure}” here: choose another measure.</EmptyState>
          ) : (
            <>
              <h2>{capital(measure)}, according to</h2>
              <SourceFigures figures={figures} measure={measure} />
              {series.buckets.length > 0 && (
                <>
                  <h2>Over time</h2>
                  <Chart
                    series={{ ...series, addsUp: false }}
                    interval={drawn}
                    measure={measure}
                    label={`${capital(measure)} by ${drawn.toLowerCase()} and source`}
                    onPeriod={({ since, until }) => {
                      change({ since, until, interval: null });
                    }}
                  />
                  <FiguresTable series={series} interval={drawn} measure={measure} />
                </>
              )}
            </>
          );
        }}
      </Pane>
      <Pane label="Disagreements" result={differing}>
        {({ disagreements }) => (
          <>
            <h2>
              {disagreements.totalCount === 0
                ? 'No two sources give different numbers'
                : `${counted(disagreements.totalCount, 'disagreement')}, the widest first`}
            </h2>
            <p class="quiet">Sources differ in what they count, so a difference is no contradiction.</p>
            <Disagreements disagreements={disagreements.nodes} interval={interval} measure={measure} />
          </>
        )}
      </Pane>
    </>
  );
}
