import { z } from 'zod';
import { EventKind } from '../../../domain/events/kind.js';
import { Actor, KnownActor } from './actor.js';
import { Cells } from './cells.js';
import { Effect, Participant, Quantity, Statement, Weapon } from './claims.js';
import { CitedDocument, DataSet, RecordMapping } from './documents.js';
import { KnownPlace, Place } from './place.js';
import { Time } from './time.js';
import { Value } from './value.js';

const event = {
  kind: Value.describe(`What happened: ${Object.values(EventKind).join(', ')}.`),
  title: Value.describe('A title of one line, such as “Strike near {Location}”.'),
  key: Value.optional().describe(
    'Its own key, from which its id is made, if several rows are about one event. Default: the key of the row.',
  ),
};

const LargerEvent = z
  .strictObject({
    ...event,
    key: event.key.describe('Its own key, from which its id is made. Default: its title.'),
    id: Value.optional().describe('Its whole id, such as event:oir, to use an event already in the graph.'),
    time: Time.optional().describe('When it happened.'),
  })
  .meta({
    id: 'LargerEvent',
    description: 'A larger event, such as a campaign. Where its title is empty, there is none.',
  });

const Event = z
  .strictObject({
    ...event,
    description: Value.optional().describe('A description for readers, in plain words.'),
    time: Time.optional().describe('When it happened.'),
    partOf: LargerEvent.optional(),
  })
  .meta({ id: 'Event', description: 'What a row is about.' });

const Known = z
  .strictObject({
    actors: z.array(KnownActor).optional().describe('Actors that the table names.'),
    places: z.array(KnownPlace).optional().describe('Places that the table names.'),
  })
  .meta({ id: 'Known', description: 'What is known beforehand of whom and what the table names.' });

/** What the columns of a table mean. Source of docs/csv-mapping.schema.json, which editors use. */
export const MappingSchema = z
  .strictObject({
    dataset: DataSet,
    cells: Cells.optional(),
    known: Known.optional(),
    record: RecordMapping.optional(),
    document: CitedDocument.optional().describe(
      'The document that a row cites, in which its claims were first made.',
    ),
    basedOn: z
      .array(CitedDocument)
      .optional()
      .describe(
        'Documents that the data set cites as grounds for its own statements, without saying for which: the reports that an estimate is compiled from.',
      ),
    saidBy: z
      .array(Actor)
      .min(1)
      .optional()
      .describe(
        'Who said what the row says. Default, also if empty: the publishers of the document that it cites, otherwise the publisher of the data set.',
      ),
    statedAt: Time.optional().describe(
      'When it was said. Default: when the document that the row cites was published.',
    ),
    event: Event.optional(),
    about: Place.optional().describe(
      'The place that a row is about if it is not about an event, such as a summary of a month in a country. Its quantities give their period in “validTime”.',
    ),
    places: z.array(Place).optional().describe('Where it happened.'),
    participants: z.array(Participant).optional().describe('Who took part.'),
    effects: z.array(Effect).optional().describe('What was done to what.'),
    quantities: z.array(Quantity).optional().describe('Numbers.'),
    weapons: z.array(Weapon).optional().describe('What was used.'),
    statements: z.array(Statement).optional().describe('Statements as text.'),
  })
  .meta({
    title: 'Claimgraph mapping of a table',
    description: 'What the columns of a table mean, for `claimgraph import csv FILE --mapping MAPPING.yaml`.',
  });

export type GivenMapping = z.output<typeof MappingSchema>;
export type GivenEvent = z.output<typeof Event>;
export type GivenLargerEvent = z.output<typeof LargerEvent>;
export type GivenKnown = z.output<typeof Known>;
