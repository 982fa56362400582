import { registerEnumType } from 'type-graphql';

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
