import { periodInWords } from '../../../parts/date-field/period-in-words.js';
import { inWords } from '../../../parts/words.js';
import type { ExploreState } from '../explore-state.js';
import type { Names } from '../names.js';

/** The filter in words, for citations and titles: Killed, March 2019, Al Baghouz. */
export function questionInWords(state: ExploreState, names: Names): string {
  const named = (ids: readonly string[], join: string): string => ids.map(names.of).join(join);
  const parts = [
    periodInWords(state),
    named(state.at, ', ') +
      (state.around === null || state.at.length === 0 ? '' : ` and ${state.around} km around`),
    state.box === null ? '' : `in the box ${Object.values(state.box).join(', ')}`,
    named(state.involving, ' and '),
    state.by.length === 0 ? '' : `by ${named(state.by, ' or ')}`,
    state.on.length === 0 ? '' : `against ${named(state.on, ' or ')}`,
    state.kind.map(inWords).join(' or '),
    state.saidBy.length === 0 ? '' : `according to ${named(state.saidBy, ' or ')}`,
    state.without.length === 0 ? '' : `without a stated ${state.without.map(inWords).join(' or ')}`,
    state.text === null ? '' : `with the words “${state.text}”`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'all events' : `events: ${parts.join('; ')}`;
}
