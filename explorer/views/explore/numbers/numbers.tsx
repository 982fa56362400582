import { useParameters } from '../../../address/use-parameters.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { counted, measureInWords } from '../../../parts/words.js';
import type { Workbench } from '../use-workbench.js';
import { Pane } from '../pane/pane.js';
import { usePaneResult } from '../pane/use-pane-query.js';
import { endsInWords, numberInWords } from '../range-in-words.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';
import './numbers.css';

/** Maximum number of sources that the API counts. */
const MAX_SOURCES = 500;

type Properties = Pick<Workbench, 'state' | 'filter' | 'numbers'>;

/** The three numbers: events, what is claimed of them, and by how many sources. */
export function Numbers({ state: { measure, unit }, filter, numbers }: Properties) {
  const result = usePaneResult('numbers', numbers, filter === null);
  const parameters = useParameters();
  return (
    <Pane label={texts.explore.inNumbers} result={result}>
      {({ events, totals, eventFacets }) => {
        const total = totals.find(
          (one) => one.measure === measure && (unit === null || (one.unit ?? '') === unit),
        );
        const sources = eventFacets.length;
        return (
          <>
            <dl class="numbers">
              <div>
                <dt>{texts.explore.eventWord(events.totalCount)}</dt>
                <dd>{number(events.totalCount)}</dd>
              </div>
              <div>
                <dt>
                  {total === undefined
                    ? texts.explore.nobodyGives(measureInWords(measure))
                    : total.unit === null
                      ? texts.explore.measureIn(measureInWords(measure), counted(total.events, 'event'))
                      : texts.explore.unitIn(
                          measureInWords(measure),
                          total.unit,
                          counted(total.events, 'event'),
                        )}
                </dt>
                <dd>
                  {total === undefined ? '–' : numberInWords(total.best ?? total.low)}
                  {total !== undefined && (
                    <span>
                      {total.best === null
                        ? texts.explore.orMoreEnds(endsInWords(total))
                        : ` ${endsInWords(total)}`}
                    </span>
                  )}
                </dd>
              </div>
              <div>
                <dt>{texts.explore.sourceWord(sources)}</dt>
                <dd>
                  {sources >= MAX_SOURCES ? `${String(MAX_SOURCES)}+` : sources}
                  {total !== undefined && total.disputed > 0 && (
                    <span>{texts.explore.disputedEvents(counted(total.disputed, 'event'))}</span>
                  )}
                </dd>
              </div>
            </dl>
            {events.totalCount === 0 && (
              <EmptyState>
                {texts.explore.noMatch} <a href={parameters.with(NO_FILTER)}>{texts.explore.removeAll}</a>
              </EmptyState>
            )}
          </>
        );
      }}
    </Pane>
  );
}

/** What of the URL filters. */
const NO_FILTER = Object.fromEntries(
  [
    'since',
    'until',
    'at',
    'around',
    'box',
    'by',
    'on',
    'involving',
    'kind',
    'saidBy',
    'without',
    'text',
    'after',
  ].map((name) => [name, null]),
);
