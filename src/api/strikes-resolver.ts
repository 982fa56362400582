import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { EventConnection, StrikesArguments } from '../domain/events/list.js';
import { compileStrikesFilter } from '../domain/events/compile-strikes-filter.js';

const strikesField = connectionField({
  type: 'Event',
  compileFilter: compileStrikesFilter,
  filterOf: ({ arguments: given }) => given,
});

@Resolver()
export class StrikesResolver {
  @Query(() => EventConnection, {
    description: 'Who struck what, when: strikes and strike campaigns, newest last.',
  })
  strikes(
    @Args(() => StrikesArguments) _arguments: StrikesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<EventConnection> {
    return resolveRootField(request, strikesField);
  }
}
