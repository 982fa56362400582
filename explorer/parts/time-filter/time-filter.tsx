import { useParameters } from '../../address/use-parameters.js';
import { texts } from '../../language/texts.js';
import './time-filter.css';

/** Hides events outside a span of days. */
export function TimeFilter() {
  const parameters = useParameters();
  const day = (name: string, text: string) => (
    <label>
      {text}{' '}
      <input
        type="date"
        value={parameters.get(name) ?? ''}
        onChange={({ currentTarget: { value } }) => {
          parameters.set({ [name]: value }, { replace: true });
        }}
      />
    </label>
  );
  return (
    <fieldset class="time-filter">
      <legend class="sr-only">{texts.time.whenEvents}</legend>
      {day('since', texts.time.eventsFrom)}
      {day(texts.time.untilDay, texts.time.untilDay)}
    </fieldset>
  );
}
