import { stringify } from 'csv-stringify/sync';
import { quantityInWords } from '../../knowledge/claims/in-words.js';
import { ParticipantRole } from '../../knowledge/events/participant-role.js';
import type { Format } from '../format.js';
import { groundsOf } from '../reading/grounds.js';
import type { ExportedClaim, ExportedEvent } from '../reading/selected.js';
import type { Source } from '../reading/source.js';
import { wholeEventFigures, type Figure } from '../reading/whole-event-figures.js';
import { figureInWords, joined } from './drawn.js';

/** RFC 4180: a header, then a row for each event. */
export const csv: Format = {
  name: 'csv',
  description: 'CSV: a row for each event, for spreadsheets, R and pandas.',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  isWhole: true,
  write,
};

type Cell = string | number | null;

type Columns = Readonly<Record<string, (row: EventRow) => Cell>>;

const COLUMNS: Columns = {
  id: ({ event }) => event.id,
  kind: ({ event }) => event.kind,
  title: ({ event }) => event.title,
  description: ({ event }) => event.description,
  time: ({ event }) => event.time?.edtf ?? null,
  earliest: ({ event }) => event.time?.earliest?.toISOString() ?? null,
  latest: ({ event }) => event.time?.latest?.toISOString() ?? null,
  precision: ({ event }) => event.time?.precision ?? null,
  approximate: ({ event }) => (event.time ? String(event.time.approximate) : null),
  uncertain: ({ event }) => (event.time ? String(event.time.uncertain) : null),
  part_of: ({ event }) => event.partOf?.id ?? null,
  ...columnsOfRole('perpetrators', [ParticipantRole.PERPETRATOR]),
  ...columnsOfRole('targets', [ParticipantRole.TARGET]),
  ...columnsOfRole(
    'others',
    Object.values(ParticipantRole).filter(
      (role) => role !== ParticipantRole.PERPETRATOR && role !== ParticipantRole.TARGET,
    ),
  ),
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

async function* write(source: Source): AsyncGenerator<string> {
  yield line(CSV_COLUMNS);
  for await (const [event, claims] of source.claimsByEvent()) {
    const row = { event, claims, figures: wholeEventFigures(event, claims) };
    yield line(Object.values(COLUMNS).map((cell) => cell(row)));
  }
}

const line = (cells: readonly Cell[]): string => stringify([[...cells]], { record_delimiter: 'windows' });

/** Names and ids of those that took part in one of the roles; the role stands with a name where there are several. */
function columnsOfRole(name: string, roles: readonly ParticipantRole[]): Columns {
  const those = ({ event }: EventRow) => event.participants.filter(({ role }) => roles.includes(role));
  return {
    [name]: (row) =>
      joined(those(row).map(({ role, actor }) => (roles.length > 1 ? `${role}: ${actor.name}` : actor.name))),
    [`${name.replace(/s$/, '')}_ids`]: (row) => joined(those(row).map(({ actor }) => actor.id)),
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
