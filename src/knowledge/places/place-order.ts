import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum PlaceOrder {
  NAME = 'byName',
  RECORDED = 'byRecorded',
}

registerEnumType(PlaceOrder, {
  name: 'PlaceOrder',
  description:
    'In what order places come. Of what is equal, the id decides. To go from the end, ask for last instead of first.',
  valuesConfig: {
    NAME: { description: 'By name, whatever the case, diacritics and punctuation.' },
    RECORDED: { description: 'By when this system first learned of it.' },
  },
});
