import { useParameters } from '../../../address/use-parameters.js';
import { Cite } from '../tools/cite.js';
import { Download } from '../tools/download.js';
import { Embed, isEmbeddable } from '../tools/embed.js';
import { Share } from '../tools/share.js';
import type { EventFilter, ExploreState } from '../explore-state.js';
import { ActorChips } from './actor-chip.js';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import './chips.css';
import { FacetOptions } from './facet-options.js';
import { FilterBar } from './filter-bar.js';
import { MeasureChip } from './measure-chip.js';
import { PeriodChip } from './period-chip.js';
import { PlaceChip } from './place-chip.js';
import { UnstatedChip } from './unstated-chip.js';
import { WordsChip } from './words-chip.js';
import { capital, inWords } from '../../../parts/words.js';
import { texts } from '../../../language/texts.js';

/** The filter, part by part, and what to do with what it lets through. None of it waits for an answer. */
export function Chips({ filter, ...properties }: ChipProperties & { filter: EventFilter | null }) {
  const { state, names, without, change } = properties;
  const parameters = useParameters();
  const { kind, saidBy, box } = state;
  return (
    <div class="chips">
      <FilterBar count={countPicked(state)}>
        <PeriodChip {...properties} />
        <PlaceChip {...properties} />
        {box !== null && (
          <Chip
            label={texts.chips.map}
            value={texts.chips.onlyVisible}
            onRemove={() => {
              change({ box: null });
            }}
          >
            {() => <p>{texts.chips.boxMeaning}</p>}
          </Chip>
        )}
        <ActorChips {...properties} />
        <Chip
          label={texts.chips.kind}
          value={kind.length === 0 ? null : kind.map((one) => capital(inWords(one))).join(texts.chips.orJoin)}
          onRemove={() => {
            change({ kind: null });
          }}
        >
          {() => (
            <FacetOptions
              facet="KIND"
              filter={without('kind')}
              kind={null}
              search={null}
              picked={kind}
              names={names}
              onPick={(picked) => {
                change({ kind: picked });
              }}
            />
          )}
        </Chip>
        <Chip
          label={texts.chips.source}
          value={saidBy.length === 0 ? null : saidBy.map(names.of).join(texts.chips.orJoin)}
          onRemove={() => {
            change({ saidBy: null });
          }}
        >
          {() => (
            <FacetOptions
              facet="SAID_BY"
              filter={without('saidBy')}
              kind="actor"
              search={texts.chips.findSource}
              picked={saidBy}
              names={names}
              onPick={(picked) => {
                change({ saidBy: picked });
              }}
            />
          )}
        </Chip>
        <MeasureChip {...properties} />
        <UnstatedChip {...properties} />
        <WordsChip {...properties} />
      </FilterBar>
      <div class="chips-tools" role="group" aria-label={texts.chips.toKeep}>
        <Download filter={filter} asOf={parameters.get('asOf')} />
        <Cite state={state} names={names} />
        <Share />
        {isEmbeddable() && <Embed state={state} />}
      </div>
    </div>
  );
}

/** How many parts of the filter restrict the events. */
function countPicked({ since, until, box, text, ...state }: ExploreState): number {
  const { at, involving, by, on, kind, saidBy, without } = state;
  const lists = [at, involving, by, on, kind, saidBy, without].filter((list) => list.length > 0);
  return lists.length + [since ?? until, box, text].filter((part) => part !== null).length;
}
