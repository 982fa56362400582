import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { instantText } from '../../time/instant.js';
import { DateTime } from '../../time/date-time.js';
import { IsReferenceTo } from '../constraints/id-constraints.js';
import { instantOf, IsInstant } from '../constraints/instant-constraint.js';
import { Stored } from '../constraints/stored.js';
import { IsDocumentText, IsLanguageTag, IsName, IsWebAddress } from '../constraints/text-constraints.js';

@InputType({
  description:
    'A version of the text of a document. It is kept as it is, and never changes: the same text again changes nothing, another one is the next version.',
})
export class TextInput {
  @Field(() => String, { description: 'The text, without markup; at most 2,097,152 bytes (2 MB) in UTF-8.' })
  @IsDocumentText()
  content: string;

  @Field(() => String, { nullable: true, description: 'Language of the text as a BCP 47 tag: en, ar, ckb…' })
  @IsOptional()
  @IsLanguageTag()
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Terms under which it may be kept and passed on, e.g. CC BY 4.0, public domain.',
  })
  @IsOptional()
  @IsName()
  licence?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where this version is archived on the web: an http or https URL.',
  })
  @IsOptional()
  @IsWebAddress()
  archivedUrl?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was retrieved from where it was published.',
  })
  @IsOptional()
  @IsInstant()
  @Stored({
    write: (value: unknown) => instantOf(value)?.getTime() ?? Number.NaN,
    read: (milliseconds: number) => instantText(new Date(milliseconds)),
  })
  retrievedAt?: Date | null;
}

@InputType({
  description: 'A version of the text of a document that is already known, or in the same dossier.',
})
export class DocumentTextInput extends TextInput {
  @Field(() => ID, { description: 'The document.' })
  @IsReferenceTo(['document'])
  document: string;
}
