import type { ClaimInput } from '../../domain/claims/inputs.js';
import type { EventInput } from '../../domain/events/inputs.js';
import type { RowReading } from '../importer.js';
import type { AcledEvent } from './event.js';
import { ACLED, type NamedActor } from './actors.js';
import { coded, estimates, participationsIn, type Statement } from './claims.js';
import { Direction } from './event-types.js';
import { idWithin } from './ids.js';
import { placingOf, type Placing } from './places.js';
import { recordOf, reportsOf } from './sources.js';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The dossier of a row, and the id of its record. `version` is that of the record. */
export function dossierOf(event: AcledEvent, version: string): Omit<RowReading, 'warnings'> {
  const { key, sources, sourceScale } = event;
  const id = `acled-${key}`;
  const record = recordOf(key, version);
  const reports = reportsOf(record.id, key, sources, sourceScale);
  const basedOn = reports.map(({ document }) => document.id);
  const placing = placingOf(event.whereabouts);
  const participations = participationsIn(event);
  const estimated = [...participations, ...estimates(event, placing)];
  const bodies: NamedActor[] = [
    // An actor that is both a side and an associate is read as a side, which has a code.
    ...participations.map(({ who }) => who),
    ...[...reports.map(({ office }) => office), ACLED].map((actor) => ({ actor, isKindGuessed: false })),
  ];
  const told = bodies.filter(
    ({ actor }, index) => bodies.findIndex((other) => other.actor.id === actor.id) === index,
  );
  const dossier = {
    actors: told.map(({ actor }) => actor),
    places: [...placing.places],
    documents: [...reports.map(({ document }) => document), record],
    events: [eventRecord(`event:${id}`, event, placing)],
    claims: [
      ...estimated.map((statement) => claimOf(id, statement, basedOn)),
      ...coded(event, placing).map((statement) => claimOf(id, statement)),
    ],
  };
  const guessedKinds = told.flatMap(({ actor, isKindGuessed }) => (isKindGuessed ? [actor.id] : []));
  return { dossier, record: record.id, guessedKinds };
}

const eventRecord = (id: string, event: AcledEvent, placing: Placing): EventInput => ({
  id,
  kind: event.coding.kind,
  title: `${whatHappened(event)}, ${placing.inWords}, ${DAY.format(new Date(event.date))}`,
  ...(event.notes !== '' && { description: event.notes }),
  time: event.time,
});

/** “Air/drone strike: Military Forces of Turkey (2016-) on PKK: Kurdistan Workers Party”. */
function whatHappened({ subEventType, eventType, sides, coding }: AcledEvent): string {
  const [first, second] = sides.map(({ name }) => name) as [string, string];
  const type = subEventType === '' ? eventType : subEventType;
  if (second === '') return `${type}: ${first}`;
  switch (coding.direction) {
    case Direction.NONE:
      return `${type}: ${first} and ${second}`;
    case Direction.FIRST_ON_SECOND:
      return `${type}: ${first} on ${second}`;
    case Direction.SECOND_ON_FIRST:
      return `${type}: ${second} on ${first}`;
  }
}

/** Everything in a row is said by ACLED, in its record. */
const claimOf = (id: string, { name, ...said }: Statement, basedOn: readonly string[] = []): ClaimInput => ({
  id: idWithin(`claim:${id}`, ...name),
  text: said.text,
  subject: `event:${id}`,
  predicate: said.predicate,
  ...(said.object != null && { object: said.object }),
  ...(said.namesUsed && { namesUsed: said.namesUsed }),
  ...(said.quantity && { quantity: said.quantity }),
  saidBy: [ACLED.id],
  document: `document:${id}`,
  ...(basedOn.length > 0 && { basedOn: [...basedOn] }),
});
