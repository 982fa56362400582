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
  description: 'What sort of body or person an actor is.',
  valuesConfig: {
    COALITION: { description: 'Several states or bodies acting together under one name.' },
    GOVERNMENT: { description: 'A state, or its government.' },
    ARMED_FORCES: { description: 'The regular forces of a state, or a branch of them.' },
    ARMED_GROUP: { description: "An armed body that is not a state's regular forces." },
    MILITARY_UNIT: { description: 'A unit within armed forces or within an armed group.' },
    POLITICAL_PARTY: { description: 'A political party.' },
    MEDIA: { description: 'A newspaper, agency or broadcaster.' },
    ORGANIZATION: { description: 'Any other organisation, such as an observatory or an aid agency.' },
    PERSON: { description: 'One human being.' },
    UNIDENTIFIED: { description: 'Somebody who acted or spoke and whom nobody has identified.' },
  },
});
