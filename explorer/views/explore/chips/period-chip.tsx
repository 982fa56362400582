import { LOCALE } from '../../../language/locale.js';
import { graphql } from '../../../api/graphql.js';
import { useQuery } from '../../../api/use-query.js';
import { DateField } from '../../../parts/date-field/date-field.js';
import { periodInWords } from '../../../parts/date-field/period-in-words.js';
import type { Period } from '../../../parts/date-field/read-date.js';
import type { EventFilter } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';

const yearsQuery = graphql(`
  query Years($filter: EventFilter) {
    eventFacets(filter: $filter, by: YEAR, first: 500) {
      value
      count
    }
  }
`);

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);

/** The year in which a period lies; null if it is in several. */
const yearOf = ({ since, until }: Period): string | null =>
  since !== null && since.slice(0, 4) === until?.slice(0, 4) ? since.slice(0, 4) : null;

/** When events happened. */
export function PeriodChip({ state, without, change }: ChipProperties) {
  const { since, until } = state;
  const value = periodInWords({ since, until });
  const set = (period: Period | null): void => {
    change({ since: period?.since ?? null, until: period?.until ?? null });
  };
  return (
    <Chip
      label={texts.chips.when}
      value={value === '' ? null : value}
      onRemove={() => {
        set(null);
      }}
    >
      {() => (
        <>
          <DateField
            label={texts.chips.when}
            value={value}
            placeholder={texts.chips.dateExample}
            onPeriod={set}
          />
          <div class="chip-row">
            <DateField
              label={texts.chips.from}
              value={since === null ? '' : periodInWords({ since, until: since })}
              placeholder={texts.chips.theBeginning}
              onPeriod={(period) => {
                change({ since: period?.since ?? null });
              }}
            />
            <DateField
              label={texts.chips.until}
              value={until === null ? '' : periodInWords({ since: until, until })}
              placeholder={texts.chips.theEnd}
              onPeriod={(period) => {
                change({ until: period?.until ?? null });
              }}
            />
          </div>
          <Shortcuts filter={without('time')} chosen={{ since, until }} onPeriod={set} />
        </>
      )}
    </Chip>
  );
}

interface ShortcutsProperties {
  filter: EventFilter;
  chosen: Period;
  onPeriod: (period: Period) => void;
}

/** Years with their events, and the months of the chosen one. */
function Shortcuts({ filter, chosen, onPeriod }: ShortcutsProperties) {
  const { data } = useQuery(yearsQuery, { filter });
  const years = (data?.eventFacets ?? []).toSorted((one, other) => Number(one.value) - Number(other.value));
  const year = yearOf(chosen);
  const button = (edtf: string, name: string, count?: number) => (
    <button
      key={edtf}
      type="button"
      aria-pressed={chosen.since === edtf && chosen.until === edtf}
      onClick={() => {
        onPeriod({ since: edtf, until: edtf });
      }}
    >
      {name} {count !== undefined && <span class="quiet">{number(count)}</span>}
    </button>
  );
  return (
    <>
      <div class="chip-shortcuts" role="group" aria-label={texts.chips.years}>
        {years.map(({ value, count }) => button(value, value, count))}
      </div>
      {year !== null && (
        <div class="chip-shortcuts" role="group" aria-label={texts.chips.monthsOf(year)}>
          {MONTHS.map((month, index) =>
            button(`${year}-${String(index + 1).padStart(2, '0')}`, `${month} ${year}`),
          )}
        </div>
      )}
    </>
  );
}
