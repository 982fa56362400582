import type { Feature, Point } from 'geojson';
import { externalKey } from '../../domain/external-ids/stored-external-id.js';
import type { Format } from '../format.js';
import { groundsOf } from '../reading/grounds.js';
import { EVENTS_WITH_GROUNDS } from '../reading/record-queries.js';
import type { ExportedEvent, ExportedPlace } from '../reading/records.js';
import type { ExportSource } from '../reading/export-source.js';
import { wholeEventFigures, type Figure } from '../reading/whole-event-figures.js';
import { joined } from './shown-graph.js';
import { figureValues } from './figures.js';
import { jsonArray, known } from './json-text.js';
import { namesOfSide } from './sides.js';

/** RFC 7946: an event at each of its places, in WGS 84, longitude first. */
export const geojson: Format = {
  name: 'geojson',
  description: 'GeoJSON: events at their places, for QGIS and maps on the web.',
  mediaType: 'application/geo+json; charset=utf-8',
  extension: 'geojson',
  isWhole: true,
  hasCells: false,
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield* jsonArray('{"type":"FeatureCollection","features":', features(source), '}\n');
}

/** An event without coordinates is a feature without geometry, as the RFC provides. */
async function* features(source: ExportSource): AsyncGenerator<Feature<Point | null>> {
  for await (const [event, claims] of source.claimsByEvent(EVENTS_WITH_GROUNDS)) {
    const figures = wholeEventFigures(event, claims);
    const located = event.places.filter(({ location }) => location !== null);
    for (const place of located.length > 0 ? located : [null])
      yield featureOf(event, figures, groundsOf(claims), place);
  }
}

function featureOf(
  event: ExportedEvent,
  figures: readonly Figure[],
  grounds: ReturnType<typeof groundsOf>,
  place: ExportedPlace | null,
): Feature<Point | null> {
  const { id, kind, title, description, time, participants, places, weapons, documents } = event;
  const { location } = place ?? { location: null };
  return {
    type: 'Feature',
    id: place ? `${id} ${place.id}` : id,
    geometry: location && { type: 'Point', coordinates: [location.longitude, location.latitude] },
    properties: known({
      event: id,
      kind,
      title,
      description,
      time: time?.edtf,
      earliest: time?.earliest,
      latest: time?.latest,
      precision: time?.precision,
      approximate: time?.approximate,
      uncertain: time?.uncertain,
      place: place?.id,
      placeName: place?.name ?? joined(places.map(({ name }) => name)),
      placeKind: place?.kind,
      placeSameAs: place && joined(place.sameAs.map(externalKey)),
      uncertaintyMeters: location?.uncertaintyMeters,
      // Flat, for QGIS and other programs that read a list of objects as text.
      perpetrators: namesOfSide(event, 'perpetrators'),
      targets: namesOfSide(event, 'targets'),
      others: namesOfSide(event, 'others'),
      ...figureValues(figures),
      documentTitles: joined(documents.map((document) => document.title)),
      urls: joined(documents.flatMap(({ url }) => url ?? [])),
      participants: participants.map(({ role, actor }) => ({ role, id: actor.id, name: actor.name })),
      figures: figures.map((figure) => known({ ...figure })),
      weapons,
      documents: documents.map((document) => known({ ...document, __typename: null })),
      basedOn: grounds.map((document) => known({ ...document, __typename: null })),
    }),
  };
}
