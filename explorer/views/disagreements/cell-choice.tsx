import { useParameters } from '../../address/use-parameters.js';
import { capital, inWords, measureInWords } from '../../parts/words.js';
import { texts } from '../../language/texts.js';

export const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'PLACE'] as const;
export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

export type Level = (typeof LEVELS)[number];
export type Interval = (typeof INTERVALS)[number];

interface Properties {
  measures: readonly string[];
  measure: string;
  level: Level;
  interval: Interval;
}

/** What is compared: a measure, by place and period. */
export function CellChoice({ measures, measure, level, interval }: Properties) {
  const parameters = useParameters();
  const choice = (
    label: string,
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          parameters.set({ [name]: currentTarget.value, after: null });
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const all = measures.includes(measure) ? measures : [measure, ...measures];
  return (
    <form class="cell-choice">
      {choice(
        texts.disagreements.measure,
        'measure',
        measure,
        all.map((one) => [one, capital(measureInWords(one))]),
      )}
      {choice(
        texts.disagreements.by,
        'level',
        level,
        LEVELS.map((one) => [one, inWords(one)]),
      )}
      {choice(
        texts.disagreements.and,
        'interval',
        interval,
        INTERVALS.map((one) => [one, inWords(one)]),
      )}
    </form>
  );
}
