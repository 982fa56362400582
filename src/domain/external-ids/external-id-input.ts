import { IsOptional, IsString } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { KNOWN_SCHEMES } from './scheme.js';

@InputType({ description: 'The same thing in a register of others.' })
export class ExternalIdInput {
  @Field(() => String, {
    description: `The register: ${KNOWN_SCHEMES.join(', ')}, whose ids are checked; or any other, in lower-case letters, digits and hyphens.`,
  })
  @IsString()
  scheme: string;

  @Field(() => String, { description: 'Its id there, e.g. Q2429253; at most 200 characters.' })
  @IsString()
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its page there. Made from the id if the register is known and has pages.',
  })
  @IsOptional()
  @IsString()
  url?: string | null;
}
