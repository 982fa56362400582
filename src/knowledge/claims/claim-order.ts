import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum ClaimOrder {
  TIME = 'byTime',
  RECORDED = 'byRecorded',
}

registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description:
    'In what order claims come. Of what is equal, the id decides. To go from the end, ask for last instead of first.',
  valuesConfig: {
    TIME: { description: 'By when it was stated; what has no stated time comes last.' },
    RECORDED: { description: 'By when this system first learned of it.' },
  },
});
