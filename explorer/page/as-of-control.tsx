import { useState } from 'preact/hooks';
import { useParameters } from '../address/use-parameters.js';
import { AS_OF, momentText, readMoment } from '../api/as-of.js';
import { DateField } from '../parts/date-field/date-field.js';
import { lastDayOf } from '../parts/date-field/read-date.js';
import { periodInWords } from '../parts/date-field/period-in-words.js';

/** What the two ways to be known mean. */
const MEANING = {
  recorded: 'Shows only what had been recorded in this graph by the end of this day, UTC',
  stated: 'Shows only what had been said in public by the end of this day, whenever it was recorded here',
};

/** A date that sets every view back to what was known at its end: what was recorded here, or what was stated in public. */
export function AsOfControl() {
  const parameters = useParameters();
  const text = parameters.get(AS_OF);
  const moment = text === null ? null : readMoment(text);
  const [chosen, setChosen] = useState(false);
  const stated = moment?.stated ?? chosen;
  const day = moment?.at.slice(0, 10) ?? null;
  return (
    <div class="as-of" role="group" aria-label="As of when" data-back={moment !== null}>
      <select
        aria-label="What counts as known"
        title={stated ? MEANING.stated : MEANING.recorded}
        value={stated ? 'stated' : 'recorded'}
        onChange={({ currentTarget: { value } }) => {
          const next = value === 'stated';
          setChosen(next);
          if (moment !== null) parameters.set({ [AS_OF]: momentText({ at: moment.at, stated: next }) });
        }}
      >
        <option value="recorded">As known</option>
        <option value="stated">As stated</option>
      </select>
      <DateField
        label="on"
        placeholder="now"
        title={stated ? MEANING.stated : MEANING.recorded}
        value={periodInWords({ since: day, until: day })}
        onPeriod={(period) => {
          const date = period?.until ?? period?.since ?? null;
          parameters.set({
            [AS_OF]: date === null ? null : momentText({ at: lastDayOf(date), stated }),
          });
        }}
      />
      {moment !== null && (
        <button
          type="button"
          onClick={() => {
            parameters.set({ [AS_OF]: null });
          }}
        >
          Back to now
        </button>
      )}
    </div>
  );
}
