import { z } from 'zod';
import { DocumentKind } from '../../../domain/documents/kind.js';
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
        'A short unique slug, such as sar-2014, with which all ids from this table begin. It never changes.',
      ),
    title: z.string().min(1).describe('Name of the data set.'),
    publisher: KnownActor.describe('Its publisher.'),
    url: z.string().optional().describe('Where it can be read.'),
    release: z
      .union([z.string(), z.number()])
      .transform(String)
      .optional()
      .describe('Its version, as numbered by the publisher; the command line takes precedence.'),
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
        'The columns that together identify a row permanently, so that a later version of it is recognized. Default: its whole content. If rows may be equal in these, “{nth}” counts equal ones from 1: [Date, Place, “{nth}”], or alone for completely equal rows; “{line}” is the line in the file. Both are stable only as long as rows keep their order.',
      ),
    version: Value.optional().describe(
      'What shows which of two versions of a row is later, such as when it was last changed. Default: the release of the data set.',
    ),
    title: Value.optional().describe('Title of the row. Default: the data set and its key.'),
    url: Value.optional().describe('Where the row can be read.'),
  })
  .meta({ id: 'Record', description: 'The row as a record of the data set.' });

export const CitedDocument = z
  .strictObject({
    title: Value.describe('Its title. If empty, the row cites nothing.'),
    kind: Value.describe(`What it is: ${Object.values(DocumentKind).join(', ')}.`),
    key: Value.optional().describe(
      'Its own key, from which its id is made. Default: its URL, so that data sets that cite the same URL share the document, otherwise everything stated about it.',
    ),
    id: Value.optional().describe(
      'Its whole id, such as document:raf-statement, to use a document already in the graph.',
    ),
    url: Value.optional().describe('Where it can be read: an http or https URL.'),
    language: Value.optional().describe('Its language as a BCP 47 tag.'),
    publishedAt: Time.optional().describe('When it was published.'),
    publishers: z.array(Actor).optional().describe('Its publishers.'),
  })
  .meta({
    id: 'CitedDocument',
    description: 'A document that a row cites.',
  });

export type GivenDataSet = z.output<typeof DataSet>;
export type GivenRecord = z.output<typeof RecordMapping>;
export type GivenDocument = z.output<typeof CitedDocument>;
