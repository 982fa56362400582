import { formatQuantity } from '../../../rules/figures/format-quantity.js';
import { groundsOf } from '../../reading/grounds.js';
import type { ExportedEvent, GroundedClaim } from '../../reading/records.js';
import type { Figure } from '../../reading/whole-event-figures.js';
import { joined } from '../shown-graph.js';
import { formatFigure, plainFigure } from '../figures.js';
import { namesOfSide, participantsOf, type Side } from '../sides.js';
import { count, flag, number, reference, text, times, type Column } from './column.js';

export interface EventRow {
  readonly event: ExportedEvent;
  readonly claims: readonly GroundedClaim[];
  readonly figures: readonly Figure[];
}

type Columns = readonly Column<EventRow>[];

export const OF_EVENT: Columns = [
  text('id', 'Id.', ({ event }) => event.id),
  text('kind', 'Kind of event.', ({ event }) => event.kind),
  text('title', 'Title.', ({ event }) => event.title),
  text('description', 'Description.', ({ event }) => event.description),
  ...times<EventRow>(
    ['time', 'earliest', 'latest'],
    'When it happened, as stated',
    ({ event }) => event.time,
  ),
  text('precision', 'Precision of its time.', ({ event }) => event.time?.precision ?? null),
  flag('approximate', 'Whether its time is approximate.', ({ event }) => event.time?.approximate ?? null),
  flag('uncertain', 'Whether its time is uncertain.', ({ event }) => event.time?.uncertain ?? null),
  reference(
    'part_of',
    'events',
    'Id of the event that it is part of.',
    ({ event }) => event.partOf?.id ?? null,
  ),
];

/** Names and ids of the actors on each side. */
export const OF_SIDES: Columns = (['perpetrators', 'targets', 'others'] as const).flatMap((side: Side) => [
  text<EventRow>(side, 'Names of the actors on this side.', ({ event }) => namesOfSide(event, side)),
  text<EventRow>(`${side.replace(/s$/, '')}_ids`, 'Their ids, in the same order.', ({ event }) =>
    joined(participantsOf(event, side).map(({ actor }) => actor.id)),
  ),
]);

export const OF_PLACES: Columns = [
  text('places', 'Names of its places.', ({ event }) => joined(event.places.map(({ name }) => name))),
  text('place_ids', 'Their ids, in the same order.', ({ event }) => joined(event.places.map(({ id }) => id))),
  number(
    'latitude',
    'In degrees, WGS 84; empty unless it has a single place.',
    (row) => onlyLocation(row)?.latitude ?? null,
  ),
  number(
    'longitude',
    'In degrees, WGS 84; empty unless it has a single place.',
    (row) => onlyLocation(row)?.longitude ?? null,
  ),
  number(
    'uncertainty_meters',
    'Possible distance from the position.',
    (row) => onlyLocation(row)?.uncertaintyMeters ?? null,
  ),
];

const MEASURES = ['killed', 'wounded', 'strikes'];

export const OF_FIGURES: Columns = [
  ...MEASURES.flatMap((measure) => {
    const figure = ({ figures }: EventRow) => plainFigure(figures, measure);
    return [
      number<EventRow>(`${measure}_low`, 'Lower bound.', (row) => figure(row)?.low ?? null),
      number<EventRow>(`${measure}_best`, 'The number, if claims agree.', (row) => figure(row)?.best ?? null),
      number<EventRow>(`${measure}_high`, 'Upper bound.', (row) => figure(row)?.high ?? null),
    ];
  }),
  text('other_figures', 'All other figures of the whole event, as text.', ({ figures }) => {
    const own = MEASURES.map((measure) => plainFigure(figures, measure));
    return joined(figures.filter((one) => !own.includes(one)).map(formatFigure));
  }),
  text('effects', 'What was done to what, as text.', ({ event }) => joined(event.effects.map(effectInWords))),
  text('weapons', 'Weapons used.', ({ event }) => joined(event.weapons)),
];

export const OF_SOURCES: Columns = [
  count(
    'claims',
    'Number of claims about it that are not retracted.',
    ({ claims }) => claims.filter(({ retractedAt }) => retractedAt === null).length,
  ),
  count('independent_origins', 'Number of independent origins.', ({ event }) => event.independentOrigins),
  text('documents', 'Titles of documents that mention it.', ({ event }) =>
    joined(event.documents.map(({ title }) => title)),
  ),
  text('document_ids', 'Their ids, in the same order.', ({ event }) =>
    joined(event.documents.map(({ id }) => id)),
  ),
  text('urls', 'Where they can be read.', ({ event }) =>
    joined(event.documents.flatMap(({ url }) => url ?? [])),
  ),
  text('based_on', 'Titles of documents that claims are based on.', ({ claims }) =>
    joined(groundsOf(claims).map(({ title }) => title)),
  ),
  text('based_on_ids', 'Their ids, in the same order.', ({ claims }) =>
    joined(groundsOf(claims).map(({ id }) => id)),
  ),
];

/** An event with several places has no single position. */
const onlyLocation = ({ event: { places } }: EventRow) =>
  places.length === 1 ? (places[0]?.location ?? null) : null;

/** “DESTROYED 3 vehicle (ISIS)”. */
const effectInWords = ({ kind, object, quantity, owner }: ExportedEvent['effects'][number]): string =>
  [kind, quantity && formatQuantity(quantity), object, owner && `(${owner.name})`].filter(Boolean).join(' ');
