import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ClaimFilter } from './filter.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { Claim } from './type.js';

const ClaimEdge = edgeOf('Claim', () => Claim);
export const ClaimConnection = connectionOf(
  'Claim',
  () => Claim,
  () => ClaimEdge,
);
export type ClaimConnection = InstanceType<typeof ClaimConnection>;

/** The values are sort keys (docs/storage.md). */
export enum ClaimOrder {
  TIME = 'byTime',
  RECORDED = 'byRecorded',
}

registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description:
    'Sort order of claims. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    TIME: { description: 'By when it was stated; claims without a stated time come last.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});

@ArgsType()
export class ClaimsArguments extends ConnectionArguments {
  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'Filter; default: all claims.',
  })
  filter?: ClaimFilter;

  @Field(() => ClaimOrder, {
    nullable: true,
    description: 'Sort order; default: TIME. A cursor is valid only in its own order.',
  })
  orderBy?: ClaimOrder;
}
