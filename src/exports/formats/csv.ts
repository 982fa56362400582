import { quantityInWords } from '../../knowledge/claims/in-words.js';
import type { ExportRequest } from '../export-request.js';
import type { Format } from '../format.js';
import { groundsOf } from '../reading/grounds.js';
import type { ExportedClaim, ExportedEvent } from '../reading/selected.js';
import type { Source } from '../reading/source.js';
import { wholeEventFigures, type Figure } from '../reading/whole-event-figures.js';
import { csvLine, type Cell } from './csv-text.js';
import { joined } from './drawn.js';
import { figureInWords } from './figures.js';
import { namesOfSide, participantsOf, type Side } from './sides.js';

/** RFC 4180: a header, then a row for each event. */
export const csv: Format = {
  name: 'csv',
  description: 'CSV: a row for each event, for spreadsheets, R and pandas.',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  isWhole: true,
  hasCells: true,
  write,
};

type Columns = Readonly<Record<string, (row: EventRow) => Cell>>;

const COLUMNS: Columns = {
  id: ({ event }) => event.id,
  kind: ({ event }) => event.kind,
  title: ({ event }) => event.title,
  description: ({ event }) => event.description,
  time: ({ event }) => event.time?.edtf ?? null,
  earliest: ({ event }) => event.time?.earliest ?? null,
  latest: ({ event }) => event.time?.latest ?? null,
  precision: ({ event }) => event.time?.precision ?? null,
  approximate: ({ event }) => event.time?.approximate ?? null,
  uncertain: ({ event }) => event.time?.uncertain ?? null,
  part_of: ({ event }) => event.partOf?.id ?? null,
  ...columnsOfSide('perpetrators'),
  ...columnsOfSide('targets'),
  ...columnsOfSide('others'),
  places: ({ event }) => joined(event.places.map(({ name }) => name)),
  place_ids: ({ event }) => joined(event.places.map(({ id }) => id)),
  latitude: ({ event }) => onlyLocation(event)?.latitude ?? null,
  longitude: ({ event }) => onlyLocation(event)?.longitude ?? null,
  uncertainty_meters: ({ event }) => onlyLocation(event)?.uncertaintyMeters ?? null,
  ...columnsOfMeasure('killed'),
  ...columnsOfMeasure('wounded'),
  ...columnsOfMeasure('strikes'),
  other_figures: ({ figures }) => joined(figures.filter((one) => !hasColumns(one)).map(figureInWords)),
  effects: ({ event }) => joined(event.effects.map(effectInWords)),
  weapons: ({ event }) => joined(event.weapons),
  claims: ({ claims }) => claims.filter(({ retractedAt }) => retractedAt === null).length,
  independent_origins: ({ event }) => event.independentOrigins,
  documents: ({ event }) => joined(event.documents.map(({ title }) => title)),
  document_ids: ({ event }) => joined(event.documents.map(({ id }) => id)),
  urls: ({ event }) => joined(event.documents.flatMap(({ url }) => url ?? [])),
  based_on: ({ claims }) => joined(groundsOf(claims).map(({ title }) => title)),
  based_on_ids: ({ claims }) => joined(groundsOf(claims).map(({ id }) => id)),
};

/** The names of the columns, in their order. */
export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

interface EventRow {
  readonly event: ExportedEvent;
  readonly claims: readonly ExportedClaim[];
  readonly figures: readonly Figure[];
}

async function* write(source: Source, { formulas }: ExportRequest): AsyncGenerator<string> {
  yield csvLine(CSV_COLUMNS, formulas);
  for await (const [event, claims] of source.claimsByEvent()) {
    const row = { event, claims, figures: wholeEventFigures(event, claims) };
    yield csvLine(
      Object.values(COLUMNS).map((cell) => cell(row)),
      formulas,
    );
  }
}

/** Names and ids of those who make a side. */
function columnsOfSide(side: Side): Columns {
  return {
    [side]: ({ event }) => namesOfSide(event, side),
    [`${side.replace(/s$/, '')}_ids`]: ({ event }) =>
      joined(participantsOf(event, side).map(({ actor }) => actor.id)),
  };
}

function columnsOfMeasure(measure: string): Columns {
  const figure = ({ figures }: EventRow) =>
    figures.find((one) => one.measure === measure && one.unit === null);
  return {
    [`${measure}_low`]: (row) => figure(row)?.low ?? null,
    [`${measure}_best`]: (row) => figure(row)?.best ?? null,
    [`${measure}_high`]: (row) => figure(row)?.high ?? null,
  };
}

/** Any other stands in `other_figures`. */
const hasColumns = ({ measure, unit }: Figure): boolean =>
  unit === null && CSV_COLUMNS.includes(`${measure}_best`);

/** Of several places, none is the event's. */
function onlyLocation({ places }: ExportedEvent) {
  return places.length === 1 ? (places[0]?.location ?? null) : null;
}

/** “DESTROYED 3 vehicle (ISIS)”. */
const effectInWords = ({ kind, object, quantity, owner }: ExportedEvent['effects'][number]): string =>
  [kind, quantity && quantityInWords(quantity), object, owner && `(${owner.name})`].filter(Boolean).join(' ');
