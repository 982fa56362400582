import { registerEnumType } from 'type-graphql';

export enum SearchedKind {
  ACTOR = 'ACTOR',
  PLACE = 'PLACE',
  EVENT = 'EVENT',
  DOCUMENT = 'DOCUMENT',
  CLAIM = 'CLAIM',
}

registerEnumType(SearchedKind, {
  name: 'SearchedKind',
  description: 'Of what sort the things are among which one searches.',
  valuesConfig: {
    ACTOR: { description: 'Bodies and people, by their names, aliases and descriptions.' },
    PLACE: { description: 'Places, by their names and aliases.' },
    EVENT: { description: 'What happened, by titles and descriptions.' },
    DOCUMENT: { description: 'Documents, by their titles.' },
    CLAIM: { description: 'Claims, by what they say and quote.' },
  },
});
