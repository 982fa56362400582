import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum PlaceOrder {
  NAME = 'byName',
  RECORDED = 'byRecorded',
}

registerEnumType(PlaceOrder, {
  name: 'PlaceOrder',
  description:
    'Sort order of places. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    NAME: { description: 'By name, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});
