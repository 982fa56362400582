import { periodInWords } from '../../../parts/date-field/period-in-words.js';
import { inWords } from '../../../parts/words.js';
import type { ExploreState } from '../explore-state.js';
import type { Names } from '../names.js';
import { texts } from '../../../language/texts.js';

/** The filter in words, for citations and titles: Killed, March 2019, Al Baghouz. */
export function questionInWords(state: ExploreState, names: Names): string {
  const named = (ids: readonly string[], join: string): string => ids.map(names.of).join(join);
  const parts = [
    periodInWords(state),
    named(state.at, texts.words.comma) +
      (state.around === null || state.at.length === 0 ? '' : texts.tools.kmAround(state.around)),
    state.box === null ? '' : texts.tools.inBox(Object.values(state.box).join(', ')),
    named(state.involving, texts.chips.actorsAnd),
    state.by.length === 0 ? '' : texts.tools.by(named(state.by, texts.chips.orJoin)),
    state.on.length === 0 ? '' : texts.tools.against(named(state.on, texts.chips.orJoin)),
    state.kind.map(inWords).join(texts.chips.orJoin),
    state.saidBy.length === 0 ? '' : texts.tools.accordingTo(named(state.saidBy, texts.chips.orJoin)),
    state.without.length === 0
      ? ''
      : texts.tools.without(state.without.map(inWords).join(texts.chips.orJoin)),
    state.text === null ? '' : texts.tools.withWords(state.text),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? texts.tools.allEvents
    : texts.tools.eventsThat(parts.join(texts.tools.semicolon));
}
