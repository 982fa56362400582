import { registerEnumType } from 'type-graphql';

export enum MatchedKind {
  ACTOR = 'ACTOR',
  PLACE = 'PLACE',
  EVENT = 'EVENT',
}

registerEnumType(MatchedKind, {
  name: 'MatchedKind',
  description: 'Kind of entities to match.',
  valuesConfig: {
    ACTOR: { description: 'Organizations and people.' },
    PLACE: { description: 'Places.' },
    EVENT: { description: 'Events, as reported by two data sets.' },
  },
});
