import { registerEnumType } from 'type-graphql';

export enum Unstated {
  PERPETRATOR = 'PERPETRATOR',
  TARGET = 'TARGET',
  PLACE = 'PLACE',
  TIME = 'TIME',
}

registerEnumType(Unstated, {
  name: 'Unstated',
  description:
    'What nobody states of an event: no live claim asserts it. A denial states nothing. An actor of kind UNIDENTIFIED is stated: somebody said that it is not known who.',
  valuesConfig: {
    PERPETRATOR: { description: 'Who carried it out: perpetrators is empty.' },
    TARGET: { description: 'What it was aimed at: targets is empty.' },
    PLACE: { description: 'Where it happened: places is empty.' },
    TIME: { description: 'When it happened: time is null.' },
  },
});
