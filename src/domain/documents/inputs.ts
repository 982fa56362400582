import { IsEnum, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsIdOf, IsReferenceTo } from '../constraints/id-constraints.js';
import { IsInput } from '../constraints/is-input.js';
import { Stored } from '../constraints/stored.js';
import { IsLanguageTag, IsName, IsShortName, IsTime, IsWebAddress } from '../constraints/text-constraints.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { TextInput } from '../texts/inputs.js';
import { DocumentKind } from './kind.js';

@InputType({
  description:
    'A document in which claims are made. Giving the same id again revises it: given fields replace, omitted fields stay, null clears.',
})
export class DocumentInput {
  @Field(() => ID, {
    description: '“document:” and a slug or the source’s own key, e.g. document:cjtf-oir-statement.',
  })
  @IsIdOf('document')
  id: string;

  @Field(() => DocumentKind, { description: 'Kind of document.' })
  @IsEnum(DocumentKind)
  kind: DocumentKind;

  @Field(() => String, {
    description: 'Title, or what it is known as; one line, at most 500 characters.',
  })
  @IsName()
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an http or https URL.' })
  @IsOptional()
  @IsWebAddress()
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Language as a BCP 47 tag: en, ar, ckb, en-GB…' })
  @IsOptional()
  @IsLanguageTag()
  language?: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was published.' })
  @IsOptional()
  @IsTime()
  publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Edition, as its publisher counts them: the release of a data set, or when a record was last changed.',
  })
  @IsOptional()
  @IsShortName()
  version?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The actors who published it.' })
  @IsOptional()
  @IsReferenceTo(['actor'], { each: true })
  publishers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Documents that it quotes or relays.' })
  @IsOptional()
  @IsReferenceTo(['document'], { each: true })
  relays?: string[] | null;

  @Field(() => TextInput, {
    nullable: true,
    description: 'Its text: the next version, unless it is kept already.',
  })
  @IsOptional()
  @IsInput(TextInput)
  @Stored({ isApart: true })
  text?: TextInput | null;
}
