import { Field, ObjectType } from 'type-graphql';
import { KNOWN_SCHEMES } from './scheme.js';

@ObjectType({ description: 'The same thing in a register of others.' })
export class ExternalId {
  @Field(() => String, {
    description: `The register, in lower case: ${KNOWN_SCHEMES.join(', ')}, or any other.`,
  })
  scheme: string;

  @Field(() => String, { description: 'Its id there, e.g. Q2429253.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its page there; null if there is none.' })
  url: string | null;
}
