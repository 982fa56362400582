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
      'How many of the events that a filter asks for have which value; the most frequent first, then by value. An event with several values counts once for each, one with none for none.',
  })
  async eventFacets(
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Which events are counted; all of them if left out.',
    })
    _filter: EventFilter | null,
    @Arg('by', () => EventFacet, { description: 'What they are counted by.' }) _by: EventFacet,
    @Arg('first', () => Int, {
      nullable: true,
      description: `So many values at most: 0 to ${MAX_VALUES}; ${DEFAULT_VALUES} if left out.`,
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
