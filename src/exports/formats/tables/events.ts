import type { ExportSource } from '../../reading/export-source.js';
import { wholeEventFigures } from '../../reading/whole-event-figures.js';
import { EVENTS_WITH_GROUNDS } from '../../reading/record-queries.js';
import { reference } from './column.js';
import { OF_EVENT, OF_FIGURES, OF_PLACES, OF_SOURCES, type EventRow } from './event-columns.js';
import { table } from './table.js';

/** Events, each with the claims about it. */
export async function* eventRows(source: ExportSource): AsyncGenerator<EventRow> {
  for await (const [event, claims] of source.claimsByEvent(EVENTS_WITH_GROUNDS))
    yield { event, claims, figures: wholeEventFigures(event, claims) };
}

export const events = table<EventRow>({
  name: 'events',
  description: 'What happened, in order of time. The table participants lists who took part.',
  key: ['id'],
  columns: [
    ...OF_EVENT,
    reference('place', 'places', 'Where it was; empty if it had several places.', ({ event }) =>
      event.places.length === 1 ? (event.places[0]?.id ?? null) : null,
    ),
    ...OF_PLACES,
    ...OF_FIGURES,
    ...OF_SOURCES,
  ],
  rows: eventRows,
});
