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
    'What nobody has stated about an event: no effective claim asserts it. A denial states nothing. An actor of kind UNIDENTIFIED counts as stated: someone said that the actor is unknown.',
  valuesConfig: {
    PERPETRATOR: { description: 'The perpetrator: perpetrators is empty.' },
    TARGET: { description: 'The target: targets is empty.' },
    PLACE: { description: 'The place: places is empty.' },
    TIME: { description: 'The time: time is null.' },
  },
});
