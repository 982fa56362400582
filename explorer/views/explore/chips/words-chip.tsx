import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';

/** Words that occur in the title, the description or the claims of an event. */
export function WordsChip({ state: { text }, change }: ChipProperties) {
  const apply = (typed: string): void => {
    if (typed.trim() !== (text ?? '')) change({ text: typed.trim() });
  };
  return (
    <Chip
      label="Words"
      value={text}
      onRemove={() => {
        change({ text: null });
      }}
    >
      {() => (
        <label>
          All of these words{' '}
          <input
            defaultValue={text ?? ''}
            onBlur={({ currentTarget }) => {
              apply(currentTarget.value);
            }}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') apply(currentTarget.value);
            }}
          />
        </label>
      )}
    </Chip>
  );
}
