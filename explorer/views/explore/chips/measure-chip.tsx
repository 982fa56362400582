import { graphql } from '../../../api/graphql.js';
import { useQuery } from '../../../api/use-query.js';
import { capital } from '../../../parts/words.js';
import type { EventFilter } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';

const measuresQuery = graphql(`
  query Measures($filter: EventFilter) {
    totals(filter: $filter) {
      measure
      unit
      events
    }
  }
`);

/** What is summed: one of the measures for which anybody gives a number. */
export function MeasureChip({ state: { measure, unit }, without, change }: ChipProperties) {
  return (
    <Chip label="Measure" value={unit === null ? measure : `${measure} in ${unit}`}>
      {() => (
        <Measures
          filter={without()}
          measure={measure}
          unit={unit}
          onPick={(next, of) => {
            change({ measure: next, unit: of });
          }}
        />
      )}
    </Chip>
  );
}

interface MeasuresProperties {
  filter: EventFilter;
  measure: string;
  unit: string | null;
  onPick: (measure: string, unit: string | null) => void;
}

function Measures({ filter, measure, unit, onPick }: MeasuresProperties) {
  const { data, loading } = useQuery(measuresQuery, { filter });
  const measures = data?.totals ?? [];
  const several = new Set(
    measures.map((one) => one.measure).filter((one, index, all) => all.indexOf(one) !== index),
  );
  return (
    <>
      <ul class="options plain" aria-busy={loading}>
        {measures
          .toSorted((one, other) => other.events - one.events)
          .map((one) => {
            const of = several.has(one.measure) ? (one.unit ?? '') : null;
            return (
              <li key={`${one.measure} ${one.unit ?? ''}`}>
                <label>
                  <input
                    type="radio"
                    name="measure"
                    checked={one.measure === measure && (of ?? '') === (unit ?? '')}
                    onChange={() => {
                      onPick(one.measure, of);
                    }}
                  />
                  <span>
                    {capital(one.measure)}
                    {one.unit === null ? '' : ` (${one.unit})`}
                  </span>
                  <span class="quiet">{one.events.toLocaleString('en')}</span>
                </label>
              </li>
            );
          })}
      </ul>
      <p class="quiet" role="status">
        {loading ? 'Counting…' : measures.length === 0 ? 'Nobody gives a number for these events.' : ''}
      </p>
    </>
  );
}
