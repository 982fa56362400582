import { ThingLink } from '../../../parts/thing/thing-link.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { counted, measureInWords } from '../../../parts/words.js';
import { rangeInWords, type Range } from '../range-in-words.js';
import { Whisker } from './whisker.js';
import { texts } from '../../../language/texts.js';

export interface SourceFigure extends Range {
  readonly events: number;
  readonly unit: string | null;
  readonly source: Thing;
}

interface Properties {
  figures: readonly SourceFigure[];
  measure: string;
}

/** What sources say of the same, on one axis. */
export function SourceFigures({ figures, measure }: Properties) {
  const most = Math.max(...figures.map(({ high }) => high ?? 0));
  return (
    <ul class="source-figures plain">
      {figures.map(({ source, events, unit, ...range }) => (
        <li key={`${source.id} ${unit ?? ''}`}>
          <span class="source-name" dir="auto">
            <ThingLink thing={source} />
          </span>
          <Whisker range={range} most={most} />
          <span>
            <b>{rangeInWords(range)}</b> {unit ?? measureInWords(measure)}{' '}
            <span class="quiet">{texts.explore.inEvents(counted(events, 'event'))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
