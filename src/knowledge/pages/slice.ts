import { ArgsType, Field, Int } from 'type-graphql';
import { LARGEST_PAGE, USUAL_PAGE } from '../../graph/page/page-size.js';

/** Which part of a list is wanted, by the Relay connection specification. */
@ArgsType()
export class Slice {
  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of rows, from the beginning or after the cursor: 0 to ${LARGEST_PAGE}; default: ${USUAL_PAGE}.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of rows, from the end or before the cursor: 0 to ${LARGEST_PAGE}. Not together with first.`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string;
}
