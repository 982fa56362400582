import { Arg, Int, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate } from '../../graph/hydrate.js';
import { kindOfId } from '../../graph/ids.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import { EventFacet } from './event-facet.js';
import { eventFacets, MAX_VALUES, DEFAULT_VALUES } from './event-facets.js';
import { FacetCount } from './facet-count.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class EventFacetsResolver {
  @Cost(WHOLE_GRAPH_COST / 4)
  @Query(() => [FacetCount], {
    description:
      'Number of events that match the filter, by value; most frequent first, then by value. An event with several values counts for each; an event with none is not counted.',
  })
  async eventFacets(
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Filter; default: all events.',
    })
    _filter: EventFilter | null,
    @Arg('by', () => EventFacet, { description: 'What to count by.' }) _by: EventFacet,
    @Arg('first', () => Int, {
      nullable: true,
      description: `Maximum number of values: 0 to ${MAX_VALUES}; default: ${DEFAULT_VALUES}.`,
    })
    _first: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<FacetCount[]> {
    const counted: [string, number][] = await resolveRootField(request, eventFacets);
    return hydrate(
      request,
      counted.map(([value, count]) => ({ value, count, node: kindOfId(value) && value })),
    );
  }
}
