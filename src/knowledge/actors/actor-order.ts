import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum ActorOrder {
  NAME = 'byName',
  RECORDED = 'byRecorded',
}

registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description:
    'In what order actors come. Of what is equal, the id decides. To go from the end, ask for last instead of first.',
  valuesConfig: {
    NAME: { description: 'By name, whatever the case, diacritics and punctuation.' },
    RECORDED: { description: 'By when this system first learned of it.' },
  },
});
