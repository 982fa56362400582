import { registerEnumType } from 'type-graphql';

export enum EventFacet {
  KIND = 'KIND',
  PERPETRATOR = 'PERPETRATOR',
  TARGET = 'TARGET',
  PLACE = 'PLACE',
  COUNTRY = 'COUNTRY',
  YEAR = 'YEAR',
  SAID_BY = 'SAID_BY',
}

registerEnumType(EventFacet, {
  name: 'EventFacet',
  description: 'What to count events by.',
  valuesConfig: {
    KIND: { description: 'Kind of event, e.g. STRIKE.' },
    PERPETRATOR: {
      description: 'Perpetrator: the id of the actor, not of organizations that it is part of.',
    },
    TARGET: { description: 'Target: the id of the actor, not of organizations that it is part of.' },
    PLACE: { description: 'Place: the id as stated, not of enclosing places.' },
    COUNTRY: { description: 'Country: the id of the place, or of an enclosing place, that is a COUNTRY.' },
    YEAR: { description: 'Year of the first instant that its time may cover, in UTC, e.g. 2019.' },
    SAID_BY: { description: 'Author of an effective claim about it: the id of the actor.' },
  },
});
