import { useParameters } from '../../address/use-parameters.js';
import { capital } from '../../parts/words.js';

const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
type Interval = (typeof INTERVALS)[number];

/** The interval of the timeline; default: months. */
export const intervalOf = (text: string | null): Interval =>
  INTERVALS.find((interval) => interval === text) ?? 'MONTH';

/** Selects a time without a pointer, and the interval. */
export function TimeControls() {
  const parameters = useParameters();
  const day = (name: 'since' | 'until', text: string) => (
    <label>
      {text}{' '}
      <input
        type="date"
        value={parameters.get(name) ?? ''}
        onChange={({ currentTarget: { value } }) => {
          parameters.set({ [name]: value === '' ? null : value, after: null });
        }}
      />
    </label>
  );
  const chosen = parameters.get('since') !== null || parameters.get('until') !== null;
  return (
    <div class="time-controls">
      {day('since', 'From')}
      {day('until', 'until')}
      <label>
        counted by{' '}
        <select
          value={intervalOf(parameters.get('interval'))}
          onChange={({ currentTarget: { value } }) => {
            parameters.set({ interval: value }, { replace: true });
          }}
        >
          {INTERVALS.map((interval) => (
            <option key={interval} value={interval}>
              {capital(interval.toLowerCase())}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <a class="button" href={parameters.with({ since: null, until: null, after: null })}>
          All times
        </a>
      )}
    </div>
  );
}
