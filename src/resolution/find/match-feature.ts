import { registerEnumType } from 'type-graphql';

export enum MatchFeature {
  NAME = 'NAME',
  KIND = 'KIND',
  TIME = 'TIME',
  DISTANCE = 'DISTANCE',
  PLACE = 'PLACE',
  SIDES = 'SIDES',
  FIGURES = 'FIGURES',
  RIVALS = 'RIVALS',
}

registerEnumType(MatchFeature, {
  name: 'MatchFeature',
  description: 'What speaks for or against two entities being the same.',
  valuesConfig: {
    NAME: { description: 'Similarity of their names and aliases, or an external id that both have.' },
    KIND: { description: 'Whether they are of the same kind.' },
    TIME: { description: 'Days between them, and how long they last.' },
    DISTANCE: { description: 'Kilometres between them.' },
    PLACE: { description: 'Whether they are at or within the same place, if no distance is known.' },
    SIDES: {
      description:
        'Whether the same actors took part, or the same sort of side; or whether they belong to the same organization.',
    },
    FIGURES: { description: 'Whether figures claimed for both, such as the number killed, agree.' },
    RIVALS: {
      description:
        'Other events that one of the two may be as well, or that are around, so that two are near each other by chance.',
    },
  },
});
