import { DISTANCES } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { FacetOptions } from './facet-options.js';

/** Where events happened: places, each with what lies within, and around them. */
export function PlaceChip({ state: { at, around }, names, without, change }: ChipProperties) {
  const value = at.map(names.of).join(', ');
  return (
    <Chip
      label="Place"
      value={at.length === 0 ? null : around === null ? value : `${value} and ${around} km around`}
      onRemove={() => {
        change({ at: null, around: null });
      }}
    >
      {() => (
        <FacetOptions
          facet="PLACE"
          filter={without('place')}
          kind="place"
          search="Find a place"
          picked={at}
          names={names}
          onPick={(picked) => {
            change({ at: picked });
          }}
        >
          <label>
            Also around it{' '}
            <select
              value={around === null ? '' : String(around)}
              onChange={({ currentTarget }) => {
                change({ around: currentTarget.value });
              }}
            >
              <option value="">no: within it</option>
              {DISTANCES.map((distance) => (
                <option key={distance} value={String(distance)}>
                  {distance} km
                </option>
              ))}
            </select>
          </label>
        </FacetOptions>
      )}
    </Chip>
  );
}
