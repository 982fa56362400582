import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate, type TraversalResult } from '../../graph/hydrate.js';
import { kindOfId } from '../../graph/ids.js';
import { checkOneUnit } from '../totals/check-one-unit.js';
import { namedSums, NO_FIGURES } from '../totals/figure-sums.js';
import { EventFacetsArguments } from './event-facets-arguments.js';
import { eventFacets, type CountedValue } from './event-facets.js';
import { FacetCount } from './facet-count.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class EventFacetsResolver {
  @Cost(({ measure }) => WHOLE_GRAPH_COST / 4 + (measure == null ? 0 : WHOLE_GRAPH_COST))
  @Query(() => [FacetCount], {
    description:
      'Number of events that match the filter, by value, and with a measure what is claimed of them; most frequent first, then by value. An event with several values counts for each; an event with none is not counted.',
  })
  async eventFacets(
    @Args(() => EventFacetsArguments) _arguments: EventFacetsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<FacetCount[]> {
    const counted: CountedValue[] = await resolveRootField(request, eventFacets);
    const pathOf = (name: string) => argumentPath(request, name);
    checkOneUnit(
      counted.map(([, , units = []]) => units),
      pathOf('measure'),
    );
    return hydrate(
      request,
      counted.map((row) => facetCount(row, pathOf)),
    );
  }
}

const facetCount = (
  [value, count, , ...figures]: CountedValue,
  pathOf: (field: string) => string,
): TraversalResult => ({
  value,
  count,
  node: kindOfId(value) && value,
  ...namedSums(figures.length === 0 ? NO_FIGURES : figures, pathOf),
});
