import { registerEnumType } from 'type-graphql';

export enum MatchedKind {
  ACTOR = 'ACTOR',
  PLACE = 'PLACE',
  EVENT = 'EVENT',
}

registerEnumType(MatchedKind, {
  name: 'MatchedKind',
  description: 'Of what sort the things are that may be one.',
  valuesConfig: {
    ACTOR: { description: 'Bodies and people.' },
    PLACE: { description: 'Places.' },
    EVENT: { description: 'What happened, as two data sets tell of it.' },
  },
});
