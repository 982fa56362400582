import { graphql } from '../../../api/graphql.js';
import { useQuery } from '../../../api/use-query.js';
import { capital, measureInWords } from '../../../parts/words.js';
import type { EventFilter } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';

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
    <Chip
      label={texts.chips.measure}
      value={unit === null ? measureInWords(measure) : texts.chips.inUnit(measureInWords(measure), unit)}
    >
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
                    {capital(measureInWords(one.measure))}
                    {one.unit === null ? '' : ` (${one.unit})`}
                  </span>
                  <span class="quiet">{number(one.events)}</span>
                </label>
              </li>
            );
          })}
      </ul>
      <p class="quiet" role="status">
        {loading ? texts.chips.counting : measures.length === 0 ? texts.chips.nobody : ''}
      </p>
    </>
  );
}
