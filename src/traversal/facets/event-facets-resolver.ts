import { Arg, Int, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { kindOfId } from '../../graph/ids.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import { EventFacet } from './event-facet.js';
import { eventFacets, MOST_VALUES, USUAL_VALUES } from './event-facets.js';
import { FacetCount } from './facet-count.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

@Resolver()
export class EventFacetsResolver {
  @Priced(WHOLE_GRAPH / 4)
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
      description: `Maximum number of values: 0 to ${MOST_VALUES}; default: ${USUAL_VALUES}.`,
    })
    _first: number | null,
    @AskedField() asked: Asked,
  ): Promise<FacetCount[]> {
    const counted: [string, number][] = await answer(asked, eventFacets);
    return complete(
      asked,
      counted.map(([value, count]) => ({ value, count, node: kindOfId(value) && value })),
    );
  }
}
