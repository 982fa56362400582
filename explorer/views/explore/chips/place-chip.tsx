import { DISTANCES } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { FacetOptions } from './facet-options.js';
import { texts } from '../../../language/texts.js';

/** Where events happened: places, each with what lies within, and around them. */
export function PlaceChip({ state: { at, around }, names, without, change }: ChipProperties) {
  const value = at.map(names.of).join(texts.words.comma);
  return (
    <Chip
      label={texts.chips.place}
      value={at.length === 0 ? null : around === null ? value : texts.chips.kmAround(value, around)}
      onRemove={() => {
        change({ at: null, around: null });
      }}
    >
      {() => (
        <FacetOptions
          facet="PLACE"
          filter={without('place')}
          kind="place"
          search={texts.chips.findPlace}
          picked={at}
          names={names}
          onPick={(picked) => {
            change({ at: picked });
          }}
        >
          <label>
            {texts.chips.alsoAround}{' '}
            <select
              value={around === null ? '' : String(around)}
              onChange={({ currentTarget }) => {
                change({ around: currentTarget.value });
              }}
            >
              <option value="">{texts.chips.noWithin}</option>
              {DISTANCES.map((distance) => (
                <option key={distance} value={String(distance)}>
                  {texts.chips.kilometres(distance)}
                </option>
              ))}
            </select>
          </label>
        </FacetOptions>
      )}
    </Chip>
  );
}
