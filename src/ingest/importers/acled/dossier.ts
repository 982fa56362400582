import type { DossierInput } from '../../dossier-input.js';
import type { ClaimInput } from '../../../knowledge/claims/claim-input.js';
import type { EventInput } from '../../../knowledge/events/event-input.js';
import type { AcledEvent } from './acled-event.js';
import { ACLED } from './actors.js';
import { coded, participationsIn, reported, type Statement } from './claims.js';
import { Direction } from './event-types.js';
import { idWithin } from './ids.js';
import { placingOf, type Placing } from './places.js';
import { accountOf, type Attribution, recordOf } from './sources.js';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Everything that a row says, and the id of the record that it stands for. `version` is that of the record. */
export function dossierOf(event: AcledEvent, version: string): { dossier: DossierInput; record: string } {
  const { key, sources, sourceScale } = event;
  const id = `acled-${key}`;
  const account = accountOf(`document:${id}`, key, [...sources], sourceScale);
  const record = recordOf(`document:${id}`, key, version, account);
  const placing = placingOf(event.whereabouts);
  const participations = participationsIn(event);
  const bySources = [...participations, ...reported(event, placing)];
  // Whoever is both a side and an associate is told as a side, which has a code.
  const bodies = [...participations.map(({ actor }) => actor), ...(account?.saidBy ?? []), ACLED];
  const dossier = {
    actors: bodies.filter(({ id: body }, index) => bodies.findIndex((other) => other.id === body) === index),
    places: [...placing.places],
    documents: account ? [account.document, record.document] : [record.document],
    events: [eventRecord(`event:${id}`, event, placing)],
    claims: [
      ...bySources.map((statement) => claimOf(id, statement, account ?? record)),
      ...coded(event, placing).map((statement) => claimOf(id, statement, record)),
    ],
  };
  return { dossier, record: record.document.id };
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

const claimOf = (
  id: string,
  { name, ...said }: Statement,
  { saidBy, document }: Attribution,
): ClaimInput => ({
  id: idWithin(`claim:${id}`, ...name),
  text: said.text,
  subject: `event:${id}`,
  predicate: said.predicate,
  ...(said.object != null && { object: said.object }),
  ...(said.quantity && { quantity: said.quantity }),
  saidBy: [...new Set(saidBy.map((actor) => actor.id))],
  document: document.id,
});
