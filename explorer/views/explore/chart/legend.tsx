import { counted } from '../../../parts/words.js';
import { colourOf } from '../split/part-colours.js';
import type { Series } from './series.js';
import { texts } from '../../../language/texts.js';

/** The parts and their colours. */
export const Legend = ({ series: { parts, others } }: { series: Series }) =>
  parts.length === 0 ? null : (
    <ul class="legend plain">
      {parts.map(({ value, name, events }, index) => (
        <li key={value}>
          <i style={{ background: colourOf(index) }} /> <span dir="auto">{name}</span>{' '}
          <span class="quiet">{counted(events, 'event')}</span>
        </li>
      ))}
      {others > 0 && <li class="quiet">{texts.explore.moreNotTold(others)}</li>}
    </ul>
  );
