import { graphql } from '../../../api/graphql.js';
import { useQuery } from '../../../api/use-query.js';
import type { EventFilter } from '../explore-state.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { Options } from './options.js';
import { texts } from '../../../language/texts.js';

const unstatedQuery = graphql(`
  query Unstated($perpetrator: EventFilter, $target: EventFilter, $place: EventFilter, $time: EventFilter) {
    perpetrator: events(filter: $perpetrator) {
      totalCount
    }
    target: events(filter: $target) {
      totalCount
    }
    place: events(filter: $place) {
      totalCount
    }
    time: events(filter: $time) {
      totalCount
    }
  }
`);

const UNSTATED = ['PERPETRATOR', 'TARGET', 'PLACE', 'TIME'] as const;
const NAMES = {
  PERPETRATOR: texts.chips.noPerpetrator,
  TARGET: texts.chips.noTarget,
  PLACE: texts.chips.noPlace,
  TIME: texts.chips.noTime,
};

/** What nobody states of an event. */
export function UnstatedChip({ state, without, change }: ChipProperties) {
  const picked = UNSTATED.filter((one) => state.without.includes(one));
  return (
    <Chip
      label={texts.chips.nobodyNamed}
      value={
        picked.length === 0 ? null : picked.map((one) => NAMES[one].toLowerCase()).join(texts.words.comma)
      }
      onRemove={() => {
        change({ without: null });
      }}
    >
      {() => (
        <UnstatedOptions
          filter={without('without')}
          picked={picked}
          onPick={(next) => {
            change({ without: next });
          }}
        />
      )}
    </Chip>
  );
}

interface OptionsProperties {
  filter: EventFilter;
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
}

function UnstatedOptions({ filter, picked, onPick }: OptionsProperties) {
  const { data, loading, error } = useQuery(unstatedQuery, {
    perpetrator: { ...filter, without: ['PERPETRATOR'] },
    target: { ...filter, without: ['TARGET'] },
    place: { ...filter, without: ['PLACE'] },
    time: { ...filter, without: ['TIME'] },
  });
  const counts = {
    PERPETRATOR: data?.perpetrator.totalCount,
    TARGET: data?.target.totalCount,
    PLACE: data?.place.totalCount,
    TIME: data?.time.totalCount,
  };
  return (
    <Options
      search={null}
      options={UNSTATED.map((value) => ({ value, name: NAMES[value], count: counts[value] }))}
      picked={picked}
      loading={loading}
      failed={error !== null}
      onPick={onPick}
    />
  );
}
