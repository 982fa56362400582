import { useState } from 'preact/hooks';
import { useParameters } from '../address/use-parameters.js';
import { AS_OF, momentText, readMoment } from '../api/as-of.js';
import { DateField } from '../parts/date-field/date-field.js';
import { lastDayOf } from '../parts/date-field/read-date.js';
import { periodInWords } from '../parts/date-field/period-in-words.js';
import { texts } from '../language/texts.js';

/** What the two ways to be known mean. */
const MEANING = {
  recorded: texts.page.recordedMeaning,
  stated: texts.page.statedMeaning,
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
    <div class="as-of" role="group" aria-label={texts.page.asOfWhen} data-back={moment !== null}>
      <select
        aria-label={texts.page.whatCounts}
        title={stated ? MEANING.stated : MEANING.recorded}
        value={stated ? 'stated' : 'recorded'}
        onChange={({ currentTarget: { value } }) => {
          const next = value === 'stated';
          setChosen(next);
          if (moment !== null) parameters.set({ [AS_OF]: momentText({ at: moment.at, stated: next }) });
        }}
      >
        <option value="recorded">{texts.page.asKnown}</option>
        <option value="stated">{texts.page.asStated}</option>
      </select>
      <DateField
        label={texts.page.on}
        placeholder={texts.words.now}
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
          {texts.words.backToNow}
        </button>
      )}
    </div>
  );
}
