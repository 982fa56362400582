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
  description: 'What events are counted by.',
  valuesConfig: {
    KIND: { description: 'The kind of event, e.g. STRIKE.' },
    PERPETRATOR: {
      description: 'Who carried it out: the id of the actor, not of bodies that it is part of.',
    },
    TARGET: { description: 'What it was aimed at: the id of the actor, not of bodies that it is part of.' },
    PLACE: { description: 'Where it happened: the id of the place as stated, not of places around it.' },
    COUNTRY: { description: 'The place where it happened, or a place around it, that is a COUNTRY: its id.' },
    YEAR: { description: 'The year of the first instant that its time can cover, in UTC, e.g. 2019.' },
    SAID_BY: { description: 'Who made a live claim about it: the id of the actor.' },
  },
});
