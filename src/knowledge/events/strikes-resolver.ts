import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { EventConnection } from './event-connection.js';
import { compileStrikesFilter } from './compile-strikes-filter.js';
import { StrikesArguments } from './strikes-arguments.js';

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
