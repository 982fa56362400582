import { Field, Int, ObjectType } from 'type-graphql';
import { instantProperty } from '../../query/fields/property.js';
import { Cost } from '../../query/mapping/field-cost.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { DateTime } from '../../time/date-time.js';
import { WrittenBy } from '../written-by.js';

/** Cost of reading a text, which may be as long as the rest of a page of records together. */
const CONTENT_COST = 100;

@Stored({ label: 'Text', order: 'byRecorded' })
@ObjectType({
  description: 'A version of the text of a document. It never changes; a later one is kept beside it.',
})
export class TextVersion {
  @Cost(CONTENT_COST)
  @Field(() => String, { description: 'The text, without markup.' })
  content: string;

  @Field(() => String, { description: 'SHA-256 of the text in UTF-8, in hexadecimal.' })
  sha256: string;

  @Field(() => Int, { description: 'Number of the version among those of its document, from 1.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Language of the text as a BCP 47 tag, e.g. en, ar.' })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'Terms under which it may be kept and passed on.' })
  licence: string | null;

  @Field(() => String, { nullable: true, description: 'Where this version is archived on the web.' })
  archivedUrl: string | null;

  @Maps(instantProperty('retrievedAt'))
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was retrieved from where it was published; null if unknown.',
  })
  retrievedAt: Date | null;

  @Maps(instantProperty('recordedAt'))
  @Field(() => DateTime, { description: 'When this system recorded it.' })
  recordedAt: Date;

  @WrittenBy()
  writtenBy: string | null;
}
