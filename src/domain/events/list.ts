import { ArgsType, Field, registerEnumType, ID } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { EventFilter } from './filter.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { Event } from './type.js';
import { Match } from '../match.js';
import { EDTF } from '../../time/edtf-scalar.js';

const EventEdge = edgeOf('Event', () => Event);
export const EventConnection = connectionOf(
  'Event',
  () => Event,
  () => EventEdge,
);
export type EventConnection = InstanceType<typeof EventConnection>;

/** The values are sort keys (docs/storage.md). */
enum EventOrder {
  TIME = 'byTime',
  TITLE = 'byTitle',
  RECORDED = 'byRecorded',
}

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description:
    'Sort order of events. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    TIME: {
      description: 'By when it happened: first instant, then last; events without a stated time come last.',
    },
    TITLE: { description: 'By title, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});

@ArgsType()
export class EventsArguments extends ConnectionArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Filter; default: all events.',
  })
  filter?: EventFilter;

  @Field(() => EventOrder, {
    nullable: true,
    description: 'Sort order; default: TIME. A cursor is valid only in its own order.',
  })
  orderBy?: EventOrder;
}

@ArgsType()
export class StrikesArguments extends ConnectionArguments {
  @Field(() => [ID], { nullable: true, description: 'Carried out by one of these actors or a part of one.' })
  by?: string[];

  @Field(() => [ID], { nullable: true, description: 'Aimed at one of these actors or a part of one.' })
  on?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'At one of these places or within one; with match POSSIBLE, also at a larger place that contains one.',
  })
  at?: string[];

  @Field(() => EDTF, { nullable: true, description: 'At a time within this one; match sets how strictly.' })
  during?: string;

  @Field(() => Match, {
    nullable: true,
    description: 'How strictly time and place must lie inside what is asked. Only beside during or at.',
  })
  match?: Match;
}
