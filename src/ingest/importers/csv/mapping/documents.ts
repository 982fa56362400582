import { z } from 'zod';
import { DocumentKind } from '../../../../knowledge/documents/document-kind.js';
import { Actor, KnownActor } from './actor.js';
import { Time } from './time.js';
import { Value } from './value.js';

export const DataSet = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,39}$/,
        'Expected a slug of lower-case letters, digits and “-”, at most 40.',
      )
      .describe(
        'A short slug of its own, such as sar-2014, with which all ids from this table begin. It never changes.',
      ),
    title: z.string().min(1).describe('What the data set is called.'),
    publisher: KnownActor.describe('Who issues it.'),
    url: z.string().optional().describe('Where it can be read.'),
    release: z
      .union([z.string(), z.number()])
      .transform(String)
      .optional()
      .describe('Its version, as the publisher counts; what the command line says goes before it.'),
    language: z.string().optional().describe('Its language as a BCP 47 tag: en, ar, de.'),
  })
  .meta({ id: 'DataSet', description: 'The data set that the table is from.' });

export const RecordMapping = z
  .strictObject({
    key: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        'The columns that together name a row for good, so that a later version of it is known as such. Without them, its whole content does. Where rows may be the same in these, “{nth}” counts those that are, from 1: [Date, Place, “{nth}”], or alone of rows that are the same throughout; “{line}” is the line in the file. Both hold as long as rows keep their order.',
      ),
    version: Value.optional().describe(
      'What tells the later of two versions of a row, such as when it was changed last. The release of the data set unless given.',
    ),
    title: Value.optional().describe('What the row is called; the data set and its key unless given.'),
    url: Value.optional().describe('Where the row can be read.'),
  })
  .meta({ id: 'Record', description: 'The row as a record of the data set.' });

export const CitedDocument = z
  .strictObject({
    title: Value.describe('Its title. Where it is empty, the row cites nothing.'),
    kind: Value.describe(`What it is: ${Object.values(DocumentKind).join(', ')}.`),
    key: Value.optional().describe(
      'Its own key, from which its id is made. Unless given, its address, so that it is one with what another data set cites by this; else all that is said of it.',
    ),
    id: Value.optional().describe(
      'Its whole id, such as document:raf-statement, to be one with a document that is in the graph.',
    ),
    url: Value.optional().describe('Where it can be read: an http or https address.'),
    language: Value.optional().describe('Its language as a BCP 47 tag.'),
    publishedAt: Time.optional().describe('When it was published.'),
    publishers: z.array(Actor).optional().describe('Who issued it.'),
  })
  .meta({
    id: 'CitedDocument',
    description: 'A document that a row cites.',
  });

export type GivenDataSet = z.output<typeof DataSet>;
export type GivenRecord = z.output<typeof RecordMapping>;
export type GivenDocument = z.output<typeof CitedDocument>;
