import { ArgsType, Field, Int } from 'type-graphql';
import { MAX_PAGE_SIZE, DEFAULT_PAGE_SIZE } from '../../query/page/page-size.js';

/** Arguments of a page, as in the Relay connection specification. */
@ArgsType()
export class ConnectionArguments {
  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of rows, from the beginning or after the cursor: 0 to ${MAX_PAGE_SIZE}; default: ${DEFAULT_PAGE_SIZE}.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of rows, from the end or before the cursor: 0 to ${MAX_PAGE_SIZE}. Not together with first.`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string;
}
