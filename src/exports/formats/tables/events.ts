import type { ExportSource } from '../../reading/export-source.js';
import { wholeEventFigures } from '../../reading/whole-event-figures.js';
import { reference } from './column.js';
import { OF_EVENT, OF_FIGURES, OF_PLACES, OF_SOURCES, type EventRow } from './event-columns.js';
import { table } from './table.js';

/** Events, each with what is claimed of it. */
export async function* eventRows(source: ExportSource): AsyncGenerator<EventRow> {
  for await (const [event, claims] of source.claimsByEvent())
    yield { event, claims, figures: wholeEventFigures(event, claims) };
}

export const events = table<EventRow>({
  name: 'events',
  description: 'What happened, by the time of it. Who took part stands in participants.',
  key: ['id'],
  columns: [
    ...OF_EVENT,
    reference('place', 'places', 'Where it was; empty where it had several places.', ({ event }) =>
      event.places.length === 1 ? (event.places[0]?.id ?? null) : null,
    ),
    ...OF_PLACES,
    ...OF_FIGURES,
    ...OF_SOURCES,
  ],
  rows: eventRows,
});
