import { registerEnumType } from 'type-graphql';
import * as values from '../facets/event-values.js';

export enum Stack {
  PERPETRATOR = 'PERPETRATOR',
  TARGET = 'TARGET',
  SIDE = 'SIDE',
  SAID_BY = 'SAID_BY',
  KIND = 'KIND',
  PLACE = 'PLACE',
}

registerEnumType(Stack, {
  name: 'Stack',
  description: 'What to divide a timeline bucket by.',
  valuesConfig: {
    PERPETRATOR: { description: 'Perpetrator, not organizations that it is part of.' },
    TARGET: { description: 'Target, not organizations that it is part of.' },
    SIDE: {
      description:
        'Any perpetrator or target, and any participant in the role UNSPECIFIED of a battle, whose sides have no direction. The figures are those of the whole event, not of the side’s own losses.',
    },
    SAID_BY: {
      description:
        'Author of an effective claim about the event. The figures are only those that this author claims, by themselves.',
    },
    KIND: { description: 'Kind of event, e.g. STRIKE.' },
    PLACE: { description: 'Place as stated, not enclosing places.' },
  },
});

/** The values of an event by which it is stacked. */
export const STACKED: Readonly<Record<Stack, values.EventValue>> = {
  [Stack.PERPETRATOR]: values.PERPETRATOR,
  [Stack.TARGET]: values.TARGET,
  [Stack.SIDE]: values.SIDE,
  [Stack.SAID_BY]: values.SAID_BY,
  [Stack.KIND]: values.KIND,
  [Stack.PLACE]: values.PLACE,
};
