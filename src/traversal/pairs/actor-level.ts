import { registerEnumType } from 'type-graphql';

export enum ActorLevel {
  ACTOR = 'ACTOR',
  ORGANIZATION = 'ORGANIZATION',
}

registerEnumType(ActorLevel, {
  name: 'ActorLevel',
  description:
    'For whom to count: those who took part themselves, or the organizations that they are part of.',
  valuesConfig: {
    ACTOR: { description: 'The actors as claimed, not organizations that they are part of.' },
    ORGANIZATION: {
      description:
        'The largest organizations that they are part of (affiliation PART_OF, through any number of steps); an actor that is part of none stands for itself, one that is part of several counts for each.',
    },
  },
});
