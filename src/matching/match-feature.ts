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
  description: 'What about two things speaks for or against their being one.',
  valuesConfig: {
    NAME: { description: 'How alike their names and aliases are.' },
    KIND: { description: 'Whether they are of one kind.' },
    TIME: { description: 'How many days lie between them.' },
    DISTANCE: { description: 'How many kilometres lie between them.' },
    PLACE: { description: 'Whether they are at or within the same place, where no distance is known.' },
    SIDES: { description: 'Whether the same actors took part, or whether they belong to the same body.' },
    FIGURES: { description: 'Whether what is claimed of both, such as how many were killed, agrees.' },
    RIVALS: { description: 'That one of the two events fits another of the same data set better.' },
  },
});
