import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { resolveById } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Event } from '../domain/events/type.js';
import { compileEventFilter } from '../domain/events/compile-filter.js';
import { EventConnection, EventsArguments } from '../domain/events/list.js';

const eventField = nodeField('event');
const eventsField = connectionField({ type: 'Event', compileFilter: compileEventFilter });

@Resolver()
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with this id, or null.' })
  event(
    @Arg('id', () => ID, { description: 'Id of the event, e.g. event:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Event | null> {
    return resolveById(id, request, eventField);
  }

  @Query(() => EventConnection, {
    description: 'Events that match the filter, earliest first; those without a stated time come last.',
  })
  events(
    @Args(() => EventsArguments) _arguments: EventsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<EventConnection> {
    return resolveRootField(request, eventsField);
  }
}
