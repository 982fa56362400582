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
  description: 'Kinds of things to search.',
  valuesConfig: {
    ACTOR: { description: 'Organizations and people, by names, aliases, descriptions and external ids.' },
    PLACE: { description: 'Places, by names, aliases and external ids.' },
    EVENT: { description: 'Events, by titles and descriptions.' },
    DOCUMENT: { description: 'Documents, by titles.' },
    CLAIM: { description: 'Claims, by texts and quotes.' },
  },
});
