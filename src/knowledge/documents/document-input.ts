import { IsArray, IsEnum, IsOptional, IsString } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EDTF } from '../time/edtf-scalar.js';
import { DocumentKind } from './document-kind.js';

@InputType({
  description:
    'A document in which claims are made. Given again with the same id it is revised: fields given replace, fields left out stay, null clears.',
})
export class DocumentInput {
  @Field(() => ID, {
    description: '“document:” and a slug or the source’s own key, e.g. document:cjtf-oir-statement.',
  })
  @IsString()
  id: string;

  @Field(() => DocumentKind, { description: 'What sort of document it is.' })
  @IsEnum(DocumentKind)
  kind: DocumentKind;

  @Field(() => String, {
    description: 'Its title, or what it is known as; one line of at most 500 characters.',
  })
  @IsString()
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an http or https address.' })
  @IsOptional()
  @IsString()
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag: en, ar, ckb, en-GB…' })
  @IsOptional()
  @IsString()
  language?: string | null;

  @Field(() => EDTF, { nullable: true, description: 'When it was published.' })
  @IsOptional()
  @IsString()
  publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Which edition it is, as whoever issued it counts them: the release of a data set, when a record was last changed.',
  })
  @IsOptional()
  @IsString()
  version?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The actors who issued it.' })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  publishers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Documents that it quotes or relays.' })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  relays?: string[] | null;
}
