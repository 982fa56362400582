import { registerEnumType } from 'type-graphql';

export enum ActorKind {
  COALITION = 'COALITION',
  GOVERNMENT = 'GOVERNMENT',
  ARMED_FORCES = 'ARMED_FORCES',
  ARMED_GROUP = 'ARMED_GROUP',
  MILITARY_UNIT = 'MILITARY_UNIT',
  POLITICAL_PARTY = 'POLITICAL_PARTY',
  MEDIA = 'MEDIA',
  ORGANIZATION = 'ORGANIZATION',
  PERSON = 'PERSON',
  UNIDENTIFIED = 'UNIDENTIFIED',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Kind of actor.',
  valuesConfig: {
    COALITION: { description: 'Several states or organizations acting together under one name.' },
    GOVERNMENT: { description: 'A state or its government.' },
    ARMED_FORCES: { description: 'The regular forces of a state, or a branch of them.' },
    ARMED_GROUP: { description: 'An armed organization other than a state’s regular forces.' },
    MILITARY_UNIT: { description: 'A unit within armed forces or within an armed group.' },
    POLITICAL_PARTY: { description: 'A political party.' },
    MEDIA: { description: 'A newspaper, agency or broadcaster.' },
    ORGANIZATION: { description: 'Any other organization, such as an observatory or an aid agency.' },
    PERSON: { description: 'One human being.' },
    UNIDENTIFIED: { description: 'Someone who acted or spoke and has not been identified.' },
  },
});
