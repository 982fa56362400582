import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { texts } from '../../../language/texts.js';

/** Words that occur in the title, the description or the claims of an event. */
export function WordsChip({ state: { text }, change }: ChipProperties) {
  const apply = (typed: string): void => {
    if (typed.trim() !== (text ?? '')) change({ text: typed.trim() });
  };
  return (
    <Chip
      label={texts.chips.words}
      value={text}
      onRemove={() => {
        change({ text: null });
      }}
    >
      {() => (
        <label>
          {texts.chips.allWords}{' '}
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
