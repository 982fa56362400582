import { useParameters } from '../address/use-parameters.js';
import { AS_OF } from '../api/as-of.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** A date that sets every view back to what was known at its end. */
export function AsOfControl() {
  const parameters = useParameters();
  const asOf = parameters.get(AS_OF);
  return (
    <form
      class="as-of"
      data-back={asOf !== null}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label>
        As known on{' '}
        <input
          type="date"
          max={today()}
          value={asOf?.slice(0, 10) ?? ''}
          title="Shows only what had been recorded by the end of this day, UTC"
          onChange={({ currentTarget: { value } }) => {
            parameters.set({ [AS_OF]: value === '' ? null : value });
          }}
        />
      </label>
      {asOf !== null && (
        <button
          type="button"
          onClick={() => {
            parameters.set({ [AS_OF]: null });
          }}
        >
          Back to now
        </button>
      )}
    </form>
  );
}
